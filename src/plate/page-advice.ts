import { pageAdvice } from '../figure/advice.ts';
import type { FigurePage } from '../figure/figure.ts';
import { isMatrix, type Picture } from '../figure/picture.ts';
import { millimetres } from '../figure/sizes.ts';
import { enPageAdvice } from '../messages/en-page-advice.ts';
import { matrixAdviceIn } from './matrix-advice.ts';

/** Sides are advised in full steps, upwards. */
const STEP = { mm: 5, px: 20 } as const;

/** In words, what the page has no room for and from which size on it has; undefined where it has. */
export function pageAdviceIn(
  picture: Picture,
  page: FigurePage,
  unit: 'mm' | 'px',
): string | undefined {
  if (isMatrix(picture)) return matrixAdviceIn(picture, page, unit);
  const advice = pageAdvice(picture, page);
  if (!advice) return undefined;
  const side = (pixels: number) =>
    Math.ceil((unit === 'mm' ? millimetres(pixels) : pixels) / STEP[unit]) * STEP[unit];
  const { enough } = advice;
  return enPageAdvice(
    advice,
    enough && { width: side(enough.width), height: side(enough.height), unit },
  );
}
