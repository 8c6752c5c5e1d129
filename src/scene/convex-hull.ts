import type { Point } from './scene.ts';

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function chain(points: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = corners.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      corners.pop();
    }
    corners.push(point);
  }
  return corners.slice(0, -1);
}

/** The corners of the smallest convex polygon around the points: A. M. Andrew's monotone chain (1979). */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}
