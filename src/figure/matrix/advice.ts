import type { MatrixScene } from '../../scene/matrix-scene.ts';
import type { FigurePage } from '../figure.ts';
import { resized } from '../head-room.ts';
import type { PixelSize } from '../largest-scale.ts';
import { composeMatrixPage, isLegible } from './composition.ts';

/** Why a matrix needs a larger page, and from which size on it does not, in CSS pixels. */
export interface MatrixAdvice extends PixelSize {
  readonly reason: 'small' | 'nameless';
}

const STEP = 1.08;
const STEPS = 40;

/**
 * What to tell whoever makes a figure of that matrix; undefined where every mark and name is legible.
 *
 * @param rounded what is advised for a side of at least so many CSS pixels
 */
export function matrixAdvice(
  scene: MatrixScene,
  page: FigurePage,
  rounded: (side: number) => number = (side) => side,
): MatrixAdvice | undefined {
  const here = composeMatrixPage(scene, page);
  if (isLegible(here)) return undefined;
  let { width, height } = page;
  for (let step = 0; step < STEPS; step++) {
    const larger = STEP ** (step + 1);
    [width, height] = [rounded(page.width * larger), rounded(page.height * larger)];
    if (isLegible(composeMatrixPage(scene, resized(page, { width, height })))) break;
  }
  return { reason: here.plan.rows.text === 'none' ? 'nameless' : 'small', width, height };
}
