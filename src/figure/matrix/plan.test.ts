import { describe, expect, it } from 'vitest';
import type { MatrixScene } from '../../scene/matrix-scene.ts';
import { PAGE } from '../test-scene.ts';
import { matrixAdvice } from './advice.ts';
import { composeMatrixPage } from './composition.ts';
import { planMatrix } from './plan.ts';
import { empty, MATRIX } from './test-matrix.ts';

const AREA = { x: 10, y: 20, width: 400, height: 400 };
const SMALLEST = 6.67;

function headsOf(scene: MatrixScene, area = AREA) {
  const { rows, columns } = planMatrix(scene, area, SMALLEST);
  return `${rows.text} ${rows.sides}, ${columns.text} ${columns.sides}`;
}

describe('the plan of a matrix', () => {
  it('writes names where they have room, with flags while those can be told', () => {
    const { rows, columns, cell } = planMatrix(MATRIX, AREA, SMALLEST);
    expect(rows).toEqual({ text: 'name', sides: 1, size: 13, flag: 13, codes: 0 });
    expect(columns).toEqual(rows);
    expect(cell).toBe(48);
    expect(planMatrix(empty(60), { ...AREA, width: 800 }, 5).rows.flag).toBe(0);
  });

  it('writes codes above the columns before cells become small, and explains them at the rows', () => {
    expect(headsOf(empty(24, 40), { ...AREA, width: 800 })).toBe('both 1, code 1');
  });

  it('writes codes alone where the names are too long for the page, at two sides for many', () => {
    expect(headsOf(empty(30, 90))).toBe('code 1, code 1');
    expect(headsOf(empty(75, 90))).toBe('code 2, code 2');
  });

  it('leaves heads out where the smallest letters have no room', () => {
    expect(headsOf(empty(200))).toBe('none 1, none 1');
  });

  it.each([1, 3, 10, 24, 45, 75, 110, 200])('keeps %i nations within the area', (count) => {
    const scene = empty(count);
    const { start, top, cell } = planMatrix(scene, AREA, SMALLEST);
    expect(cell).toBeGreaterThan(0);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start + count * cell).toBeLessThanOrEqual(AREA.width + 1e-9);
    expect(top).toBeGreaterThanOrEqual(AREA.y);
    expect(top + count * cell).toBeLessThanOrEqual(AREA.y + AREA.height + 1e-9);
  });

  it('can be of nobody', () => {
    expect(planMatrix(empty(0), AREA, SMALLEST).cell).toBe(48);
  });
});

describe('the advice for a page', () => {
  it('is none where all is legible', () => {
    expect(matrixAdvice(MATRIX, PAGE)).toBeUndefined();
    expect(matrixAdvice(empty(0), PAGE)).toBeUndefined();
  });

  it.each([
    ['small', 110],
    ['nameless', 240],
  ] as const)('says why, and a size on which it is: %s', (reason, count) => {
    const scene = empty(count);
    const advice = matrixAdvice(scene, PAGE);
    expect(advice?.reason).toBe(reason);
    const { width = 0, height = 0 } = advice?.enough ?? {};
    expect(width / height).toBeCloseTo(PAGE.width / PAGE.height, 6);
    expect(matrixAdvice(scene, { ...PAGE, width, height })).toBeUndefined();
    const smaller = { ...PAGE, width: width / 1.1, height: height / 1.1 };
    expect(matrixAdvice(scene, smaller)?.reason).toBeDefined();
  });

  it('is of the cells as they are on paper', () => {
    const { points, plan, magnification } = composeMatrixPage(MATRIX, PAGE);
    expect(points).toBeCloseTo(plan.cell * magnification * 0.75, 9);
  });
});
