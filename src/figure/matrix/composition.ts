import type { MatrixScene } from '../../scene/matrix-scene.ts';
import { type Enlargement, enlargements } from '../enlargements.ts';
import type { FigurePage } from '../figure.ts';
import { type Frame, framesOf } from '../frame.ts';
import { givingWay } from '../give-way.ts';
import { type MatrixPlan, planMatrix } from './plan.ts';
import { CELL_SAMPLE } from './sample.ts';

const POINTS_IN_PIXEL = 72 / 96;
/** The side of a cell, in points, from which the places in it are told apart at a glance. */
const LEGIBLE_CELL = 4;

export interface MatrixComposition extends Enlargement {
  readonly frame: Frame;
  readonly plan: MatrixPlan;
  /** The side of a cell on paper, in points. */
  readonly points: number;
}

/** Whether each mark is told apart, and each name stands at its row and its column. */
export function isLegible({ plan, points }: MatrixComposition): boolean {
  return points >= LEGIBLE_CELL && plan.rows.text !== 'none';
}

function isRoomy(composition: MatrixComposition): boolean {
  const { rows, columns } = composition.plan;
  return isLegible(composition) && rows.sides === 1 && columns.sides === 1;
}

function waysOn(scene: MatrixScene, asked: FigurePage): readonly MatrixComposition[] {
  const on = (page: FigurePage, forced = false) =>
    enlargements(page).flatMap((enlargement) =>
      framesOf(enlargement.page, enlargement.smallest, CELL_SAMPLE, forced).map(
        (frame): MatrixComposition => {
          const plan = planMatrix(scene, frame.area, enlargement.smallest);
          const points = plan.cell * enlargement.magnification * POINTS_IN_PIXEL;
          return { ...enlargement, frame, plan, points };
        },
      ),
    );
  const pages = givingWay(asked);
  for (const page of pages) {
    const ways = on(page);
    if (ways.length > 0) return ways;
  }
  return on(pages.at(-1) ?? asked, true);
}

/** The largest title and legend that leave the cells legible, or else the most legible cells. */
export function composeMatrixPage(scene: MatrixScene, asked: FigurePage): MatrixComposition {
  const all = waysOn(scene, asked);
  const merit = ({ plan, magnification }: MatrixComposition) => plan.merit * magnification;
  const best = (some: readonly MatrixComposition[]) =>
    some.reduce((most, one) => (merit(one) > merit(most) ? one : most));
  const roomy = all.filter(isRoomy);
  const largest = Math.max(...roomy.map(({ magnification }) => magnification));
  return best(
    roomy.length > 0 ? roomy.filter(({ magnification }) => magnification === largest) : all,
  );
}
