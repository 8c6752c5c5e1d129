/** What Chromium allows; other browsers allow less, which only a trial tells. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = LONGEST_SIDE ** 2;
const HALVINGS = 6;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export function pixelsAt({ width, height }: PixelSize, scale: number): PixelSize {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

export function isWithinLimits({ width, height }: PixelSize): boolean {
  return Math.max(width, height) <= LONGEST_SIDE && width * height <= LARGEST_AREA;
}

/** Rounded down, so that what is offered also works. */
function roundedDown(scale: number): number {
  return Math.floor(scale * 100) / 100;
}

/** The largest scale below `refused` at which `works` holds of the pixels, nearly; 0 if at none. */
export function largestScale(
  size: PixelSize,
  refused: number,
  works: (pixels: PixelSize) => boolean,
): number {
  const limit = Math.min(
    refused,
    LONGEST_SIDE / Math.max(size.width, size.height),
    Math.sqrt(LARGEST_AREA / (size.width * size.height)),
  );
  const good = (scale: number) => scale > 0 && works(pixelsAt(size, scale));
  if (limit < refused && good(roundedDown(limit))) return roundedDown(limit);
  let [small, large] = [0, limit];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = roundedDown((small + large) / 2);
    if (good(middle)) small = middle;
    else large = middle;
  }
  return small;
}
