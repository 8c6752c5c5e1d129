import { isWithinLimits, largestScale, type PixelSize, pixelsAt } from '../largest-scale.ts';
import { clearCorners, createCanvas, encodePng, holdsCorners, release } from './canvas.ts';
import { imageOf } from './image.ts';

export interface RasterOptions extends PixelSize {
  /** Pixels to a CSS pixel. */
  readonly scale: number;
  readonly transparent: boolean;
  readonly signal?: AbortSignal | undefined;
}

export type Raster =
  | ({ readonly kind: 'png'; readonly blob: Blob } & PixelSize)
  | { readonly kind: 'too-large'; readonly largestScale: number }
  | { readonly kind: 'failed'; readonly reason: 'unreadable' | 'blank' | 'not-encoded' };

function hasRoom(pixels: PixelSize): boolean {
  const canvas = createCanvas(pixels);
  if (canvas) release(canvas);
  return canvas !== undefined;
}

/** Why a picture of that size cannot be made, or undefined if it can. Asks before anything is drawn. */
export function refusal(
  size: PixelSize,
  scale: number,
): Extract<Raster, { readonly kind: 'too-large' }> | undefined {
  const pixels = pixelsAt(size, scale);
  if (isWithinLimits(pixels) && hasRoom(pixels)) return undefined;
  return { kind: 'too-large', largestScale: largestScale(size, scale, hasRoom) };
}

/** The figure in pixels; never a blank one. Rejects only with the signal's reason, when aborted. */
export async function rasterise(svg: string, options: RasterOptions): Promise<Raster> {
  const { scale, transparent, signal } = options;
  signal?.throwIfAborted();
  const pixels = pixelsAt(options, scale);
  const canvas = isWithinLimits(pixels) ? createCanvas(pixels) : undefined;
  if (!canvas) return { kind: 'too-large', largestScale: largestScale(options, scale, hasRoom) };
  try {
    const { image, done } = await imageOf(svg, signal);
    try {
      signal?.throwIfAborted();
      if (!transparent) clearCorners(canvas);
      canvas.context.drawImage(image, 0, 0, pixels.width, pixels.height);
    } finally {
      done();
    }
    if (!holdsCorners(canvas)) return { kind: 'failed', reason: 'blank' };
    if (transparent) clearCorners(canvas);
    const blob = await encodePng(canvas);
    signal?.throwIfAborted();
    if (!blob || blob.size === 0) return { kind: 'failed', reason: 'not-encoded' };
    return { kind: 'png', blob, ...pixels };
  } catch {
    signal?.throwIfAborted();
    return { kind: 'failed', reason: 'unreadable' };
  } finally {
    release(canvas);
  }
}
