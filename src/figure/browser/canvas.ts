import type { PixelSize } from '../largest-scale.ts';

export interface Canvas {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

function isPainted(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  return (context.getImageData(x, y, 1, 1).data[3] ?? 0) > 0;
}

function cornersOf({ width, height }: HTMLCanvasElement): readonly (readonly [number, number])[] {
  return [
    [0, 0],
    [width - 1, 0],
    [0, height - 1],
    [width - 1, height - 1],
  ];
}

/** A pixel in each corner, to see by whether the canvas holds what is painted on it. */
export function markCorners({ element, context }: Canvas): void {
  for (const [x, y] of cornersOf(element)) context.fillRect(x, y, 1, 1);
}

/** On an exhausted canvas nothing stays. */
export function holdsCorners({ element, context }: Canvas): boolean {
  return cornersOf(element).every(([x, y]) => isPainted(context, x, y));
}

export function clearCorners({ element, context }: Canvas): void {
  for (const [x, y] of cornersOf(element)) context.clearRect(x, y, 1, 1);
}

/** A canvas of that size with marked corners, if the browser has room for it. */
export function createCanvas({ width, height }: PixelSize): Canvas | undefined {
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  try {
    const context = element.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    const canvas = { element, context };
    markCorners(canvas);
    if (holdsCorners(canvas)) return canvas;
    release(canvas);
  } catch {
    // Some browsers throw when memory is short; it is the same answer.
  }
  return undefined;
}

/** Gives the memory back at once rather than some time later. */
export function release({ element }: Canvas): void {
  element.width = 0;
  element.height = 0;
}

export function encodePng({ element }: Canvas): Promise<Blob | null> {
  return new Promise((resolve) => element.toBlob(resolve, 'image/png'));
}
