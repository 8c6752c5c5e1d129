import type { Point } from './scene.ts';

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** A quadratic piece of a closed curve; it begins where the one before ends. */
export interface Piece {
  readonly control: Point;
  readonly to: Point;
}

export interface ClosedCurve {
  readonly start: Point;
  readonly pieces: readonly Piece[];
}

/** The closed curve that each corner pulls towards itself: a uniform quadratic B-spline. */
export function closedCurve(corners: readonly Point[]): ClosedCurve | undefined {
  const [first] = corners;
  const last = corners.at(-1);
  if (!first || !last || corners.length < 3) return undefined;
  return {
    start: middle(last, first),
    pieces: corners.map((control, index) => ({
      control,
      to: middle(control, corners[index + 1] ?? first),
    })),
  };
}

/** The closed curve as a polygon, two points to a corner. */
export function smoothed(corners: readonly Point[]): readonly Point[] {
  const curve = closedCurve(corners);
  if (!curve) return [];
  let from = curve.start;
  return curve.pieces.flatMap(({ control, to }) => {
    const half = middle(middle(from, control), middle(control, to));
    from = to;
    return [half, to];
  });
}

function isInside(polygon: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Whether all the points lie inside the polygon. */
export function contains(polygon: readonly Point[], points: readonly Point[]): boolean {
  return polygon.length > 0 && points.every((point) => isInside(polygon, point));
}

/** From the point to the nearest place on the polygon's edge; infinite if it has none. */
export function distanceTo(polygon: readonly Point[], { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before) {
      const [dx, dy] = [corner.x - before.x, corner.y - before.y];
      const along = ((x - before.x) * dx + (y - before.y) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot(before.x + share * dx - x, before.y + share * dy - y));
    }
    before = corner;
  }
  return least;
}
