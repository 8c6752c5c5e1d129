import type { FigurePage } from './figure.ts';
import type { PixelSize } from './largest-scale.ts';

/** Larger pages than this are the same composition enlarged, lest their letters look lost. */
const USUAL = { width: 1200, height: 800 };
/** Smaller ones are the same reduced, lest title and legend leave no room. */
const SMALL = { width: 640, height: 480 };
/** Five points on paper, in CSS pixels: what journals print at least, and eyes read. */
const SMALLEST_TEXT = (5 / 72) * 96;
/** At which the legend, which has one size, is just as small. */
const MOST_REDUCED = 0.62;

/** How much the composition may be enlarged or reduced, from what is best to read to what holds most. */
function magnifications({ width, height }: PixelSize): readonly number[] {
  const larger = Math.min(width / USUAL.width, height / USUAL.height);
  const smaller = Math.min(width / SMALL.width, height / SMALL.height, 1);
  const best = Math.max(larger, smaller, MOST_REDUCED);
  return [best, ...[1, 0.8, MOST_REDUCED].filter((one) => one < best)];
}

/** The page measured in the units in which it holds most. */
export function roomiest(asked: PixelSize): PixelSize {
  const magnification = Math.min(...magnifications(asked));
  return { width: asked.width / magnification, height: asked.height / magnification };
}

/** The page measured in units of its own, in which its title and legend have their usual sizes. */
export interface Enlargement {
  readonly page: FigurePage;
  /** CSS pixels to a page unit. */
  readonly magnification: number;
  /** That letters may be, in page units. */
  readonly smallest: number;
  /** Nothing holds more. */
  readonly isLast: boolean;
}

/** The page at several enlargements, from what is best to read to what holds most. */
export function enlargements(asked: FigurePage): readonly Enlargement[] {
  const scales = magnifications(asked);
  return scales.map((magnification, index) => ({
    page: {
      ...asked,
      width: asked.width / magnification,
      height: asked.height / magnification,
    },
    magnification,
    // Rounded up, as the file has no more decimals.
    smallest: Math.ceil((SMALLEST_TEXT / magnification) * 100) / 100,
    isLast: index === scales.length - 1,
  }));
}
