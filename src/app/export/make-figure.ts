import type { FigureQuestion } from '../../figure/browser/figure.worker.ts';
import { fontCssFor } from '../../figure/browser/fonts.ts';
import type { PdfQuestion } from '../../figure/browser/pdf-question.ts';
import { rasterise, refusal } from '../../figure/browser/png.ts';
import type { FigurePage } from '../../figure/figure.ts';
import { pngTexts, withMetadata } from '../../figure/png-metadata.ts';
import type { Provenance } from '../../figure/provenance.ts';
import { scaleAt } from '../../figure/sizes.ts';
import { figureWords } from '../../figure/words.ts';
import { provenanceOf } from '../../plate/provenance-of.ts';
import { type WordNotices, wordNotices } from '../../plate/word-notices.ts';
import { store } from '../state/store.ts';
import { askWorker } from '../worker/ask-worker.ts';
import type { AdviceQuestion } from './advice.worker.ts';
import { composed, type Order } from './compose-order.ts';
import type { Format } from './settings.ts';
import { told } from './told.ts';

type Painted =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'too-large'; readonly largestScale: number }
  | { readonly kind: 'failed' };

function startWorker(): Worker {
  return new Worker(new URL('../../figure/browser/figure.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/** The alternative text that the figure has unless the reader writes another. */
export function suggestedDescription(order: Omit<Order, 'signal'>): string {
  return composed({ ...order, description: undefined }).page.description;
}

/** What of the words the figure does not show as they are written. */
export function noticesFor(order: Omit<Order, 'signal'>, format: Format): WordNotices {
  const { picture, page } = composed(order);
  return wordNotices(picture, page, [format]);
}

/** What to tell of a page that is small for what is on it. */
export function adviceFor(order: Order, unit: 'mm' | 'px'): Promise<string | undefined> {
  const { picture, page } = composed(order);
  const start = () =>
    new Worker(new URL('./advice.worker.ts', import.meta.url), { type: 'module' });
  const question = { picture, page, unit };
  return askWorker<AdviceQuestion, string | undefined>(start, question, order.signal);
}

/** The SVG of the view as it is now, drawn in a worker. */
export async function drawFigure(order: Order): Promise<string> {
  const { picture, page } = composed(order);
  const about = provenance(order, page);
  const fontCss = await fontCssFor(figureWords(picture, page));
  const question = { picture, page: { ...page, about, fontCss } };
  return askWorker<FigureQuestion, string>(startWorker, question, order.signal);
}

/** Why a PNG of that order cannot be made, or undefined. */
export function refusedSize({ width, height, dpi }: Order): Painted | undefined {
  return refusal({ width, height }, scaleAt(dpi));
}

/** What a file says about itself; its address is that by which the same picture is seen again. */
function provenance({ words, prepared }: Order, page: FigurePage, place?: string): Provenance {
  const about = told(store.getState(), words);
  const view = { ...about.view, screen: prepared.picture };
  return provenanceOf({ ...about, view }, page, place);
}

/** The same with the place where this page is served; an SVG goes without, to be the command's file. */
function placedProvenance(order: Order): Provenance {
  return provenance(order, composed(order).page, `${location.origin}${location.pathname}`);
}

/** The drawing in pixels, with its resolution and where it comes from. */
export async function paintFigure(svg: string, order: Order): Promise<Painted> {
  const { width, height, dpi, transparent, signal } = order;
  const raster = await rasterise(svg, { width, height, scale: scaleAt(dpi), transparent, signal });
  if (raster.kind !== 'png') return raster;
  const texts = pngTexts(placedProvenance(order));
  const bytes = withMetadata(new Uint8Array(await raster.blob.arrayBuffer()), { dpi, texts });
  return { kind: 'made', blob: new Blob([bytes], { type: 'image/png' }) };
}

/** The drawing as a page of PDF, made in a worker. */
export async function pageFigure(svg: string, order: Order): Promise<Blob> {
  const start = () =>
    new Worker(new URL('../../figure/browser/pdf.worker.ts', import.meta.url), { type: 'module' });
  const question = { svg, about: placedProvenance(order) };
  const bytes = await askWorker<PdfQuestion, Uint8Array<ArrayBuffer>>(
    start,
    question,
    order.signal,
  );
  return new Blob([bytes], { type: 'application/pdf' });
}
