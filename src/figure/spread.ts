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

function keepInside(body: Body, { x, y, width, height }: Area): void {
  const hold = (value: number, start: number, length: number, own: number) =>
    own >= length
      ? start + length / 2
      : Math.max(start + own / 2, Math.min(start + length - own / 2, value));
  body.x = hold(body.x, x, width, body.width);
  body.y = hold(body.y, y, height, body.height);
}

/** Moves two bodies apart the shorter way; returns by how much they overlapped. */
function part(a: Body, b: Body): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (across <= 0 || down <= 0) return 0;
  if (across < down) {
    const step = ((a.x <= b.x ? -1 : 1) * across * HASTE) / 2;
    a.x += step;
    b.x -= step;
  } else {
    const step = ((a.y <= b.y ? -1 : 1) * down * HASTE) / 2;
    a.y += step;
    b.y -= step;
  }
  return Math.min(across, down);
}

/** Moves the bodies no further than it takes to part them, within the area; whether that worked. */
export function spread(bodies: readonly Body[], area: Area): boolean {
  const rounds = Math.max(20, Math.min(MOST_ROUNDS, Math.round(2e7 / (bodies.length ** 2 + 1))));
  for (let round = 0; round < rounds; round++) {
    let worst = 0;
    bodies.forEach((a, index) => {
      for (let other = index + 1; other < bodies.length; other++) {
        const b = bodies[other];
        if (b) worst = Math.max(worst, part(a, b));
      }
    });
    for (const body of bodies) keepInside(body, area);
    if (worst < ENOUGH) return true;
  }
  return false;
}
