import type { Point } from './scene.ts';

/** Between the middles of neighbouring parallel ties, in scene units. */
const GAP = 12;

/** Offsets of `count` parallel curves, even and symmetric about the straight line. */
export function fan(count: number): readonly number[] {
  // A quadratic's middle lies half as far out as its control point.
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * GAP * 2);
}

/** The control point of the quadratic curve with that bend; positive bends to the right of travel on screen. */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
}

export function pointOnCurve(from: Point, control: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}
