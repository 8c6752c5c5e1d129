import type { FigurePage } from '../figure/figure.ts';
import { matrixAdvice } from '../figure/matrix/advice.ts';
import { enMatrixAdvice } from '../messages/en-matrix-advice.ts';
import type { MatrixScene } from '../scene/matrix-scene.ts';
import { advisedSide, fullSteps } from './advised-side.ts';

/** In words, from which size of the page on a matrix is legible; undefined where it is on this one. */
export function matrixAdviceIn(
  scene: MatrixScene,
  page: FigurePage,
  unit: 'mm' | 'px',
): string | undefined {
  const advice = matrixAdvice(scene, page, fullSteps(unit));
  if (!advice) return undefined;
  const { reason, enough } = advice;
  return enMatrixAdvice[reason](
    enough && {
      width: advisedSide(enough.width, unit),
      height: advisedSide(enough.height, unit),
      unit,
    },
  );
}
