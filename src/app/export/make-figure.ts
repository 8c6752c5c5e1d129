import type { FigureQuestion } from '../../figure/browser/figure.worker.ts';
import { fontCssFor } from '../../figure/browser/fonts.ts';
import type { PdfQuestion } from '../../figure/browser/pdf-question.ts';
import { rasterise, refusal } from '../../figure/browser/png.ts';
import type { FigurePage } from '../../figure/figure.ts';
import { pngTexts, withMetadata } from '../../figure/png-metadata.ts';
import type { Provenance } from '../../figure/provenance.ts';
import { scaleAt } from '../../figure/sizes.ts';
import { figureWords } from '../../figure/words.ts';
import type { FigureWords } from '../../messages/figure-words.ts';
import { type FigureChoices, figurePage } from '../../plate/figure-page.ts';
import { partOfScene, partOfVisible } from '../../plate/part.ts';
import { provenanceOf } from '../../plate/provenance-of.ts';
import type { Scene } from '../../scene/scene.ts';
import { shownMap } from '../map/shown-map.ts';
import { visibleIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { askWorker } from '../worker/ask-worker.ts';
import { currentScene, extentOnScreen } from './current-scene.ts';
import { told } from './told.ts';

export interface Order extends FigureChoices {
  readonly part: 'everything' | 'on-screen';
  readonly words: FigureWords;
  readonly dpi: number;
  readonly signal: AbortSignal;
}

export type Picture =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'too-large'; readonly largestScale: number }
  | { readonly kind: 'failed' };

function startWorker(): Worker {
  return new Worker(new URL('../../figure/browser/figure.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/** The scene and the page that an order asks for, of the view as it is now. */
function composed(order: Omit<Order, 'signal'>): {
  readonly scene: Scene;
  readonly page: FigurePage;
} {
  const { part, words } = order;
  const state = store.getState();
  const visible = visibleIn(state);
  if (!visible || !state.atlas) throw new Error('no atlas is open');
  const map = shownMap();
  const scene = map ? map.sceneIn(state, words) : currentScene(state, words);
  const about = told(state, words);
  const { flags, measured } = state;
  const extent = part === 'on-screen' ? (map?.extent() ?? extentOnScreen()) : undefined;
  const ground = map && { ...map.land, window: extent };
  const all = { visible, scene, flags, measured, ground };
  if (!extent) return { scene, page: figurePage(about, all, order) };
  const seen = partOfScene(scene, extent);
  const among = new Set([...seen.nodes, ...(seen.hulls ?? [])].map(({ id }) => id));
  const shown = {
    visible: partOfVisible(state.atlas, visible, among),
    scene: seen,
    flags,
    measured,
    isPart: true,
    ground,
  };
  return { scene: seen, page: figurePage(about, shown, order) };
}

/** The alternative text that the figure has unless the reader writes another. */
export function suggestedDescription(order: Omit<Order, 'signal'>): string {
  return composed({ ...order, description: undefined }).page.description;
}

/** The SVG of the view as it is now, drawn in a worker. */
export async function drawFigure(order: Order): Promise<string> {
  const { scene, page } = composed(order);
  const fontCss = await fontCssFor(figureWords(scene, page));
  const question = { picture: scene, page: { ...page, fontCss } };
  return askWorker<FigureQuestion, string>(startWorker, question, order.signal);
}

/** Why a PNG of that order cannot be made, or undefined. */
export function refusedSize({ width, height, dpi }: Order): Picture | undefined {
  return refusal({ width, height }, scaleAt(dpi));
}

function provenance(order: Order): Provenance {
  const about = told(store.getState(), order.words);
  return provenanceOf(about, composed(order).page, location.href);
}

/** The drawing in pixels, with its resolution and where it comes from. */
export async function paintFigure(svg: string, order: Order): Promise<Picture> {
  const { width, height, dpi, transparent, signal } = order;
  const raster = await rasterise(svg, { width, height, scale: scaleAt(dpi), transparent, signal });
  if (raster.kind !== 'png') return raster;
  const texts = pngTexts(provenance(order));
  const bytes = withMetadata(new Uint8Array(await raster.blob.arrayBuffer()), { dpi, texts });
  return { kind: 'made', blob: new Blob([bytes], { type: 'image/png' }) };
}

/** The drawing as a page of PDF, made in a worker. */
export async function pageFigure(svg: string, order: Order): Promise<Blob> {
  const start = () =>
    new Worker(new URL('../../figure/browser/pdf.worker.ts', import.meta.url), { type: 'module' });
  const question = { svg, about: provenance(order) };
  const bytes = await askWorker<PdfQuestion, Uint8Array<ArrayBuffer>>(
    start,
    question,
    order.signal,
  );
  return new Blob([bytes], { type: 'application/pdf' });
}
