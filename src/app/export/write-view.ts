import type { Drawing } from '../../exchange/graph.ts';
import type { FileOrder } from '../../exchange/make-file.ts';
import { save } from '../../figure/browser/save.ts';
import { figureFileName } from '../../figure/file-name.ts';
import { enFigure } from '../../messages/en-figure.ts';
import type { PartyId } from '../../model/id.ts';
import { recordsOf } from '../../model/records-of.ts';
import { positionsIn } from '../../network/viewport.ts';
import { dataProvenance } from '../../plate/data-provenance.ts';
import { datesOf } from '../../plate/dates.ts';
import { paletteOf } from '../../scene/palette.ts';
import { onCanvas } from '../network/instance.ts';
import { filterIn } from '../state/derived.ts';
import { type State, store } from '../state/store.ts';
import { askWorker } from '../worker/ask-worker.ts';
import type { ExchangeAnswer, ExchangeQuestion } from './exchange.worker.ts';
import { exchangeMessages } from './exchange-messages.ts';
import { told } from './told.ts';

function startWorker(): Worker {
  return new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' });
}

function drawingOf({ positions }: State): Drawing {
  const { discEdge, quiet, accent, kinds } = paletteOf('light');
  const places = new Map(positions);
  onCanvas((cy) => {
    for (const [id, place] of positionsIn(cy)) places.set(id as PartyId, place);
  });
  return { places, colours: { insider: discEdge, outsider: quiet, coalition: accent, kinds } };
}

function question(state: State, order: ExchangeQuestion['order']): ExchangeQuestion {
  const { atlas } = state;
  const filter = filterIn(state);
  if (!atlas || !filter) throw new Error('no atlas is open');
  return {
    records: { ...recordsOf(atlas), events: [] },
    filter,
    provenance: dataProvenance(told(state, enFigure), `${location.origin}${location.pathname}`),
    drawing: order.what === 'data' ? drawingOf(state) : undefined,
    order,
  };
}

async function asked(order: ExchangeQuestion['order'], signal: AbortSignal) {
  const about = question(store.getState(), order);
  return askWorker<ExchangeQuestion, ExchangeAnswer>(startWorker, about, signal);
}

/** How many sources the ties shown rest on. */
export async function countedSources(signal: AbortSignal): Promise<number> {
  const answer = await asked({ what: 'count' }, signal);
  if (typeof answer !== 'number') throw new Error('not a count');
  return answer;
}

function fileName({ what, format }: FileOrder, ending: string): string {
  const { view, atlas } = store.getState();
  const focus = view.focus && atlas?.parties.get(view.focus);
  const topic = what === 'sources' ? exchangeMessages().sourcesTopic : '';
  const packed = format === 'csv' ? 'csv' : '';
  const dates = atlas ? datesOf({ atlas, view }) : [];
  return figureFileName([topic, ...dates, focus?.name ?? '', packed], ending);
}

/** Writes the file in a worker and hands it to the browser to save; its name. */
export async function writeView(order: FileOrder, signal: AbortSignal): Promise<string> {
  const answer = await asked(order, signal);
  if (typeof answer === 'number') throw new Error('not a file');
  const name = fileName(order, answer.ending);
  save(answer.blob, name);
  return name;
}
