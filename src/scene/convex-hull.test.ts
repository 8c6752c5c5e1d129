import { expect, it } from 'vitest';
import { convexHull } from './convex-hull.ts';

const at = (x: number, y: number) => ({ x, y });

it('keeps the outermost points, once around', () => {
  const points = [at(0, 0), at(4, 0), at(2, 1), at(4, 4), at(0, 4), at(2, 0), at(1, 3)];
  expect(convexHull(points)).toEqual([at(0, 0), at(4, 0), at(4, 4), at(0, 4)]);
});
