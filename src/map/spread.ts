import type { Point } from '../scene/scene.ts';

/** A disc or capsule: `width` is never less than `height`. */
export interface Body {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Moving = { -readonly [Key in keyof Body]: Body[Key] };

/** Left between bodies. */
const GAP = 1.5;
const ROUNDS = 160;

/** How far two bodies reach into each other, gap included, and the way by which they part. */
function overlap(a: Body, b: Body): { readonly depth: number; readonly away: Point } {
  const straight = (a.width - a.height + b.width - b.height) / 2;
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const beside = Math.sign(dx) * Math.max(0, Math.abs(dx) - straight);
  const distance = Math.hypot(beside, dy);
  const depth = (a.height + b.height) / 2 + GAP - distance;
  if (distance > 0) return { depth, away: { x: beside / distance, y: dy / distance } };
  return { depth, away: { x: 0, y: a.id < b.id ? -1 : 1 } };
}

function overlaps(a: Body, b: Body): boolean {
  return overlap(a, b).depth > GAP / 2;
}

function pushApart(bodies: readonly Moving[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let worst = 0;
    bodies.forEach((a, index) => {
      for (let next = index + 1; next < bodies.length; next++) {
        const b = bodies[next];
        if (!b || Math.abs(a.y - b.y) > (a.height + b.height) / 2 + GAP) continue;
        const { depth, away } = overlap(a, b);
        if (depth <= 0) continue;
        worst = Math.max(worst, depth);
        a.x += (away.x * depth) / 2;
        a.y += (away.y * depth) / 2;
        b.x -= (away.x * depth) / 2;
        b.y -= (away.y * depth) / 2;
      }
    });
    if (worst < GAP / 4) return;
  }
}

const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 4;

/** Moves the body to the nearest place, along a spiral from where it is, that meets none of `others`. */
function settle(body: Moving, others: readonly Body[]): void {
  const [x, y] = [body.x, body.y];
  for (let index = 0; others.some((other) => overlaps(body, other)); index++) {
    const reach = STEP * Math.sqrt(index);
    body.x = x + reach * Math.cos(index * TURN);
    body.y = y + reach * Math.sin(index * TURN);
  }
}

/**
 * The places of all bodies, no two overlapping, the same for the same input. The `firm` ones have a
 * true place: they part just enough. The `loose` ones, first come first served, then take what room
 * is nearest.
 */
export function spread(firm: readonly Body[], loose: readonly Body[]): ReadonlyMap<string, Point> {
  const held: Moving[] = [...firm]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => ({ ...one }));
  pushApart(held);
  const placed: Moving[] = [];
  for (const body of [...held, ...loose.map((one) => ({ ...one }))]) {
    settle(body, placed);
    placed.push(body);
  }
  return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
}
