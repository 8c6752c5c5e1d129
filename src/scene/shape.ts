import { controlPoint, pointOnCurve } from './curves.ts';
import type { Point } from './scene.ts';

/** A disc or, where it is wider than high, a capsule. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function within({ x, y }: Point, outline: Outline, rim: number): boolean {
  const straight = (outline.width - outline.height) / 2;
  const beside = Math.max(0, Math.abs(x - outline.x) - straight);
  return Math.hypot(beside, y - outline.y) < outline.height / 2 + rim;
}

const HALVINGS = 24;

/** Where along the curve the outline ends, going from inside to outside. */
function leaving(at: (t: number) => Point, outline: Outline, rim: number, end: number): number {
  let [inside, outside] = [end === 1 ? 0 : 1, end];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (inside + outside) / 2;
    if (within(at(middle), outline, rim)) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** The part of a curve between two of its parameters (de Casteljau). */
export function section({ from, control, to }: Curve, start: number, end: number): Curve {
  const middle = mix(mix(from, control, start), mix(control, to, start), end);
  return {
    from: pointOnCurve(from, control, to, start),
    control: middle,
    to: pointOnCurve(from, control, to, end),
  };
}

/** The visible part of the curve between two outlines, each with a rim; none if they touch. */
export function between(
  source: Outline,
  target: Outline,
  bend: number,
  rims: { readonly source: number; readonly target: number },
): Curve | undefined {
  const whole = { from: source, control: controlPoint(source, target, bend), to: target };
  const at = (t: number) => pointOnCurve(whole.from, whole.control, whole.to, t);
  if (within(target, source, rims.source) || within(source, target, rims.target)) return undefined;
  const start = leaving(at, source, rims.source, 1);
  const end = leaving(at, target, rims.target, 0);
  return start < end ? section(whole, start, end) : undefined;
}
