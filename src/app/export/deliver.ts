import { save, svgBlob } from '../../figure/browser/save.ts';
import { figureFileName } from '../../figure/file-name.ts';
import { scaleAt } from '../../figure/sizes.ts';
import { datesOf } from '../../plate/dates.ts';
import { store } from '../state/store.ts';
import { timed } from '../state/timing.ts';
import type { Order } from './compose-order.ts';
import { drawFigure, pageFigure, paintFigure, refusedSize } from './make-figure.ts';
import type { PictureName } from './prepare.ts';
import type { Format } from './settings.ts';

export type Stage = 'drawing' | 'painting' | 'writing';

export type Delivery =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied'; readonly format: 'png' | 'svg' }
  | { readonly kind: 'not-copied' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large'; readonly largestDpi: number }
  | { readonly kind: 'failed' };

interface Made {
  readonly kind: 'made';
  readonly blob: Blob;
}

type Making = Made | Extract<Delivery, { readonly kind: 'too-large' | 'failed' }>;

async function make(
  format: Format,
  order: Order,
  onStage: (stage: Stage) => void,
): Promise<Making> {
  const tooLarge = (largestScale: number): Making => ({
    kind: 'too-large',
    largestDpi: Math.floor(largestScale / scaleAt(1)),
  });
  const refused = format === 'png' ? refusedSize(order) : undefined;
  if (refused?.kind === 'too-large') return tooLarge(refused.largestScale);
  onStage('drawing');
  const svg = await drawFigure(order);
  if (format === 'svg') return { kind: 'made', blob: svgBlob(svg) };
  if (format === 'pdf') {
    onStage('writing');
    return { kind: 'made', blob: await pageFigure(svg, order) };
  }
  onStage('painting');
  const picture = await paintFigure(svg, order);
  return picture.kind === 'too-large' ? tooLarge(picture.largestScale) : picture;
}

function fileName(format: Format, picture: PictureName): string {
  const { view, atlas } = store.getState();
  const focus = view.focus && atlas?.parties.get(view.focus);
  const dates = atlas ? datesOf({ atlas, view }) : [];
  const parts = [...dates, focus ? focus.name : ''];
  return figureFileName(picture === 'network' ? parts : [...parts, picture], format);
}

/** Makes the figure and hands it to the browser to save. */
export function download(
  format: Format,
  order: Order,
  onStage: (stage: Stage) => void,
): Promise<Delivery> {
  return timed('figure', async () => {
    const made = await make(format, order, onStage);
    if (made.kind !== 'made') return made;
    onStage('writing');
    const name = fileName(format, order.prepared.picture);
    save(made.blob, name);
    return { kind: 'saved', name };
  });
}

/**
 * Makes the figure and puts it on the clipboard: a PNG as a picture, an SVG as its source, which is
 * what drawing programs and editors take. The clipboard is asked at once, while the gesture counts.
 */
export async function copy(
  format: 'png' | 'svg',
  order: Order,
  onStage: (stage: Stage) => void,
): Promise<Delivery> {
  let answer: Making | undefined;
  const type = format === 'png' ? 'image/png' : 'text/plain';
  const content = make(format, order, onStage).then((made) => {
    answer = made;
    if (made.kind !== 'made') throw new Error(made.kind);
    return format === 'png' ? made.blob : new Blob([made.blob], { type });
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: content })]);
    return { kind: 'copied', format };
  } catch {
    await content.catch(() => undefined);
    order.signal.throwIfAborted();
    return answer && answer.kind !== 'made' ? answer : { kind: 'not-copied' };
  }
}
