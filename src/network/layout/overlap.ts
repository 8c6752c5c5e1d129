export interface MovableBox {
  readonly id: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** Stays where it is: others give way. */
  readonly held?: boolean | undefined;
}

/** How far two boxes reach into each other along each axis; none if either is not positive. */
export function overlapOf(
  a: MovableBox,
  b: MovableBox,
): { readonly x: number; readonly y: number } {
  return {
    x: (a.width + b.width) / 2 - Math.abs(a.x - b.x),
    y: (a.height + b.height) / 2 - Math.abs(a.y - b.y),
  };
}

export function boxesOverlap(a: MovableBox, b: MovableBox): boolean {
  const { x, y } = overlapOf(a, b);
  return x > 0 && y > 0;
}

/** A tenth of a scene unit is as fine as positions are kept. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Left between boxes pushed apart: more than rounding both of them to tenths takes away. */
const CLEARANCE = 0.12;

/** Pushes overlapping boxes apart, each pair along its shallower axis, for at most `rounds` rounds. */
export function pushApart(boxes: readonly MovableBox[], rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const { x, y } = overlapOf(a, b);
        if (x <= 0 || y <= 0 || (a.held && b.held)) continue;
        moved = true;
        const [ofA, ofB] = a.held ? [0, 1] : b.held ? [1, 0] : [0.5, 0.5];
        if (x < y) {
          const push = (a.x <= b.x ? 1 : -1) * (x + CLEARANCE);
          a.x -= push * ofA;
          b.x += push * ofB;
        } else {
          const push = (a.y <= b.y ? 1 : -1) * (y + CLEARANCE);
          a.y -= push * ofA;
          b.y += push * ofB;
        }
      }
    });
    if (!moved) return;
  }
}

const TURN = Math.PI * (3 - Math.sqrt(5));
const STEP = 9;

/** Moves the box to the nearest place, along a spiral from where it is, that meets none of `others`. */
export function settle(box: MovableBox, others: readonly MovableBox[]): void {
  const [x, y] = [box.x, box.y];
  for (let index = 0; others.some((other) => boxesOverlap(box, other)); index++) {
    const reach = STEP * Math.sqrt(index);
    box.x = tenth(x + reach * Math.cos(index * TURN));
    box.y = tenth(y + reach * Math.sin(index * TURN));
  }
}
