import { createCanvas, release } from './canvas.ts';

/** Of the small copies by which one sees whether a picture still changes. */
const COPY_SIDE = 640;
const PAUSE_MS = 40;
const ALIKE = 3;
const MOST_COPIES = 50;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

function isSame(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
  return a.every((value, index) => value === b[index]);
}

/**
 * Waits until several copies in a row look the same. An image is decoded before the fonts inside it
 * are ready, the second family of a list above all, and nothing tells when they are.
 */
async function settled(image: HTMLImageElement, signal: AbortSignal | undefined): Promise<void> {
  const factor = COPY_SIDE / Math.max(image.width, image.height, 1);
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  const canvas = createCanvas({ width, height });
  if (!canvas) return;
  let last: Uint8ClampedArray | undefined;
  let alike = 1;
  for (let copies = 0; copies < MOST_COPIES && alike < ALIKE; copies++) {
    signal?.throwIfAborted();
    canvas.context.clearRect(0, 0, width, height);
    canvas.context.drawImage(image, 0, 0, width, height);
    const { data } = canvas.context.getImageData(0, 0, width, height);
    alike = last && isSame(last, data) ? alike + 1 : 1;
    last = data;
    if (alike < ALIKE) await pause();
  }
  release(canvas);
}

export interface LoadedImage {
  readonly image: HTMLImageElement;
  /** Gives back its memory. */
  readonly done: () => void;
}

/** The picture, ready to be drawn with its fonts. Rejects if it cannot be read or is aborted. */
export async function imageOf(svg: string, signal?: AbortSignal): Promise<LoadedImage> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const done = () => URL.revokeObjectURL(address);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    await settled(image, signal);
  } catch (error) {
    done();
    throw error;
  }
  return { image, done };
}
