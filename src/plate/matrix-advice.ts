import type { FigurePage } from '../figure/figure.ts';
import { matrixAdvice } from '../figure/matrix/advice.ts';
import { millimetres } from '../figure/sizes.ts';
import { enMatrixAdvice } from '../messages/en-matrix-advice.ts';
import type { MatrixScene } from '../scene/matrix-scene.ts';

/** Sides are advised in full steps, upwards. */
const STEP = { mm: 5, px: 20 } as const;

/** In words, from which size of the page on a matrix is legible; undefined where it is on this one. */
export function matrixAdviceIn(
  scene: MatrixScene,
  page: FigurePage,
  unit: 'mm' | 'px',
): string | undefined {
  const advice = matrixAdvice(scene, page);
  if (!advice) return undefined;
  const side = (pixels: number) =>
    Math.ceil((unit === 'mm' ? millimetres(pixels) : pixels) / STEP[unit]) * STEP[unit];
  return enMatrixAdvice[advice.reason](side(advice.width), side(advice.height), unit);
}
