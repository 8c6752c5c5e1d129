import type { Area } from './figure.ts';

/** A box that may move; its middle and its size. */
export interface Body {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

const MOST_ROUNDS = 240;
/** Of an overlap, what one round takes away. */
const HASTE = 0.7;
const ENOUGH = 0.5;

/** The place nearest to `value` at which something `own` long lies between `start` and its end. */
function held(value: number, start: number, length: number, own: number): number {
  if (own >= length) return start + length / 2;
  return Math.max(start + own / 2, Math.min(start + length - own / 2, value));
}

function keepInside(body: Body, { x, y, width, height }: Area): void {
  body.x = held(body.x, x, width, body.width);
  body.y = held(body.y, y, height, body.height);
}

/** Which way two bodies part: the shorter one or, where they are jammed, the other one too. */
type Parting = 'shorter' | 'both';

function pushApart(a: Body, b: Body, axis: 'x' | 'y', by: number): void {
  const step = ((a[axis] <= b[axis] ? -1 : 1) * by * HASTE) / 2;
  a[axis] += step;
  b[axis] -= step;
}

/** Moves two bodies apart; returns by how much they overlapped. */
function part(a: Body, b: Body, parting: Parting): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  if (across <= 0) return 0;
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (down <= 0) return 0;
  const least = Math.min(across, down);
  if (parting === 'both') {
    pushApart(a, b, 'x', least);
    pushApart(a, b, 'y', least);
  } else pushApart(a, b, across < down ? 'x' : 'y', least);
  return least;
}

/** Of an area, how much boxes can fill when they are only pushed about. */
const FULLEST = 0.94;
/** Rounds without progress after which bodies are jammed, and for how many they are shaken then. */
const JAMMED = 12;
/** Rounds without progress after which there will be none. */
const PATIENCE = 80;

/** By their left edges; nearly in order from round to round, which an insertion sort is quick at. */
function sortByLeft(bodies: Body[]): void {
  for (let index = 1; index < bodies.length; index++) {
    const body = bodies[index];
    if (!body) continue;
    const left = body.x - body.width / 2;
    let at = index - 1;
    for (let other = bodies[at]; other && other.x - other.width / 2 > left; other = bodies[at]) {
      bodies[at + 1] = other;
      at--;
    }
    bodies[at + 1] = body;
  }
}

/** Lets every two bodies that may overlap meet; returns the largest overlap that `meeting` reports. */
function sweep(bodies: readonly Body[], meeting: (a: Body, b: Body) => number): number {
  let worst = 0;
  for (let index = 0; index < bodies.length; index++) {
    const a = bodies[index];
    if (!a) continue;
    for (let other = index + 1; other < bodies.length; other++) {
      const b = bodies[other];
      if (!b || b.x - b.width / 2 > a.x + a.width / 2 + SLACK) break;
      const met = meeting(a, b);
      if (met > worst) worst = met;
    }
  }
  return worst;
}

/** How far bodies may have moved since they were put in order. */
const SLACK = 24;

function overlap(a: Body, b: Body): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return Math.max(0, Math.min(across, down));
}

/** Moves the bodies no further than it takes to part them, within the area; whether that worked. */
export function spread(bodies: readonly Body[], area: Area): boolean {
  const filled = bodies.reduce((sum, { width, height }) => sum + width * height, 0);
  if (filled > area.width * area.height * FULLEST) return false;
  if (bodies.some(({ width, height }) => width > area.width || height > area.height)) return false;
  const inOrder = [...bodies];
  inOrder.sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  let [best, since] = [Infinity, 0];
  for (let round = 0; round < MOST_ROUNDS && since < PATIENCE; round++) {
    sortByLeft(inOrder);
    const parting = since % (2 * JAMMED) < JAMMED ? 'shorter' : 'both';
    const worst = sweep(inOrder, (a, b) => part(a, b, parting));
    for (const body of bodies) keepInside(body, area);
    if (worst < ENOUGH) {
      sortByLeft(inOrder);
      if (sweep(inOrder, overlap) < ENOUGH) return true;
    }
    since = worst < best * 0.98 ? 0 : since + 1;
    best = Math.min(best, worst);
  }
  return false;
}
