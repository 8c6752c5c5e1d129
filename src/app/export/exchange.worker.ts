import {
  countSources,
  type FileOrder,
  makeFile,
  type ViewToWrite,
} from '../../exchange/make-file.ts';
import { createAtlas } from '../../model/atlas.ts';
import type { Records } from '../../model/record.ts';
import { exchangeMessages } from './exchange-messages.ts';

export interface ExchangeQuestion extends Omit<ViewToWrite, 'atlas'> {
  readonly records: Records;
  readonly order: FileOrder | { readonly what: 'count' };
}

/** A number where sources were to be counted. */
export type ExchangeAnswer = number | { readonly ending: string; readonly blob: Blob };

function answer({ records, order, ...view }: ExchangeQuestion): ExchangeAnswer {
  const asked = { ...view, atlas: createAtlas(records) };
  if (order.what === 'count') return countSources(asked);
  const { ending, mediaType, content } = makeFile(asked, order, exchangeMessages().list);
  return { ending, blob: new Blob([content], { type: mediaType }) };
}

addEventListener('message', ({ data }: MessageEvent<ExchangeQuestion>) => {
  postMessage(answer(data));
});
