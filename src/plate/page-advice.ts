import { pageAdvice } from '../figure/advice.ts';
import type { FigurePage } from '../figure/figure.ts';
import { isMatrix, type Picture } from '../figure/picture.ts';
import { enPageAdvice } from '../messages/en-page-advice.ts';
import { advisedSide, fullSteps } from './advised-side.ts';
import { matrixAdviceIn } from './matrix-advice.ts';

/** In words, what the page has no room for and from which size on it has; undefined where it has. */
export function pageAdviceIn(
  picture: Picture,
  page: FigurePage,
  unit: 'mm' | 'px',
): string | undefined {
  if (isMatrix(picture)) return matrixAdviceIn(picture, page, unit);
  const advice = pageAdvice(picture, page, fullSteps(unit));
  if (!advice) return undefined;
  const { enough } = advice;
  return enPageAdvice(
    advice,
    enough && {
      width: advisedSide(enough.width, unit),
      height: advisedSide(enough.height, unit),
      unit,
    },
  );
}
