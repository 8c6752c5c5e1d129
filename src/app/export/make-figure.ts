import type { FigureQuestion } from '../../figure/browser/figure.worker.ts';
import { fontCssFor } from '../../figure/browser/fonts.ts';
import { rasterise, refusal } from '../../figure/browser/png.ts';
import { save, svgBlob } from '../../figure/browser/save.ts';
import { figureFileName } from '../../figure/file-name.ts';
import { figureWords } from '../../figure/words.ts';
import { type FigureChoices, figurePage } from '../../plate/figure-page.ts';
import { visibleIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { timed } from '../state/timing.ts';
import { askWorker } from '../worker/ask-worker.ts';
import { currentScene } from './current-scene.ts';
import { told } from './told.ts';

export const FORMATS = ['png', 'svg'] as const;
export type Format = (typeof FORMATS)[number];

export interface Order extends Omit<FigureChoices, 'fontCss'> {
  readonly format: Format;
  /** Pixels of the picture per CSS pixel of the page. */
  readonly scale: number;
}

export type Delivery =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'too-large'; readonly largestScale: number }
  | { readonly kind: 'failed' };

function startWorker(): Worker {
  return new Worker(new URL('../../figure/browser/figure.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/** The SVG of the view as it is now, drawn in a worker. */
export async function drawFigure(
  choices: Omit<FigureChoices, 'fontCss'>,
  signal: AbortSignal,
): Promise<string> {
  const state = store.getState();
  const scene = currentScene(state);
  const visible = visibleIn(state);
  if (!visible) throw new Error('no atlas is open');
  const bare = figurePage(told(state), { visible, scene, flags: state.flags }, choices);
  const fontCss = await fontCssFor(figureWords(scene, bare));
  const question = { scene, page: { ...bare, fontCss } };
  return askWorker<FigureQuestion, string>(startWorker, question, signal);
}

/** Makes the figure and hands it to the browser to save. */
export function deliverFigure(order: Order, signal: AbortSignal): Promise<Delivery> {
  return timed('figure', async () => {
    const { view, atlas } = store.getState();
    const refused = order.format === 'png' ? refusal(order, order.scale) : undefined;
    if (refused) return refused;
    const svg = await drawFigure(order, signal);
    const focus = view.focus && atlas?.parties.get(view.focus);
    const about = [view.at ?? atlas?.today ?? '', focus ? focus.name : ''];
    const name = figureFileName(about, order.format);
    if (order.format === 'svg') {
      save(svgBlob(svg), name);
      return { kind: 'saved', name };
    }
    const { width, height, scale, transparent } = order;
    const picture = await rasterise(svg, { width, height, scale, transparent, signal });
    if (picture.kind === 'too-large') return picture;
    if (picture.kind === 'failed') return { kind: 'failed' };
    save(picture.blob, name);
    return { kind: 'saved', name };
  });
}
