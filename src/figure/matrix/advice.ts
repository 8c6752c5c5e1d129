import type { MatrixScene } from '../../scene/matrix-scene.ts';
import type { FigurePage } from '../figure.ts';
import { resized } from '../head-room.ts';
import type { PixelSize } from '../largest-scale.ts';
import { LONGEST_PAGE_SIDE } from '../sizes.ts';
import { composeMatrixPage, isLegible } from './composition.ts';

/** Why a matrix needs a larger page. */
export interface MatrixAdvice {
  readonly reason: 'small' | 'nameless';
  /** In CSS pixels, from which size on it does not; absent where no page is enough. */
  readonly enough?: PixelSize;
}

const STEP = 1.08;

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
  const reason = here.plan.rows.text === 'none' ? 'nameless' : 'small';
  for (let factor = STEP; ; factor *= STEP) {
    const enough = { width: rounded(page.width * factor), height: rounded(page.height * factor) };
    if (Math.max(enough.width, enough.height) > LONGEST_PAGE_SIDE) return { reason };
    if (isLegible(composeMatrixPage(scene, resized(page, enough)))) return { reason, enough };
  }
}
