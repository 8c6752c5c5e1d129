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
  const straight = (a.width - a.height + b.width - b.height) / 2;
  const beside = Math.max(0, Math.abs(a.x - b.x) - straight);
  const reach = (a.height + b.height) / 2 + GAP / 2;
  const down = a.y - b.y;
  return beside * beside + down * down < reach * reach;
}

function fromNorth(a: Body, b: Body): number {
  return a.y - b.y || (a.id < b.id ? -1 : 1);
}

function pushApart(bodies: Moving[]): void {
  const tallest = Math.max(0, ...bodies.map(({ height }) => height));
  for (let round = 0; round < ROUNDS; round++) {
    let worst = 0;
    bodies.sort(fromNorth);
    bodies.forEach((a, index) => {
      for (let next = index + 1; next < bodies.length; next++) {
        const b = bodies[next];
        if (!b || b.y - a.y > tallest + GAP) break;
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

const CELL = 48;

/** Bodies by the squares of the map that they touch, so that only those nearby are asked. */
function createGrid() {
  const cells = new Map<string, Body[]>();
  const touched = ({ x, y, width, height }: Body): string[] => {
    const [left, right] = [x - width / 2 - GAP, x + width / 2 + GAP].map((at) =>
      Math.floor(at / CELL),
    ) as [number, number];
    const [top, bottom] = [y - height / 2 - GAP, y + height / 2 + GAP].map((at) =>
      Math.floor(at / CELL),
    ) as [number, number];
    const keys: string[] = [];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) keys.push(`${column} ${row}`);
    return keys;
  };
  return {
    add: (body: Body): void => {
      for (const key of touched(body)) {
        const cell = cells.get(key);
        if (cell) cell.push(body);
        else cells.set(key, [body]);
      }
    },
    isFree: (body: Body): boolean =>
      touched(body).every((key) => !cells.get(key)?.some((other) => overlaps(body, other))),
  };
}

const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 4;

/** Moves the body to the nearest free place along a spiral from where it is. */
function settle(body: Moving, isFree: (body: Body) => boolean): void {
  const [x, y] = [body.x, body.y];
  for (let index = 0; !isFree(body); index++) {
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
  const held: Moving[] = firm.map((one) => ({ ...one }));
  pushApart(held);
  const grid = createGrid();
  const places = new Map<string, Point>();
  for (const body of [...held, ...loose.map((one) => ({ ...one }))]) {
    settle(body, grid.isFree);
    grid.add(body);
    places.set(body.id, { x: body.x, y: body.y });
  }
  return places;
}
