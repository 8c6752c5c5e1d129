import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBeside, type Size } from './place-beside.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 160 };

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe('a card', () => {
  it.each([
    ['below, in the middle', { x: 400, y: 100, width: 100, height: 50 }, { x: 300, y: 164 }],
    [
      'above, where there is no room below',
      { x: 400, y: 700, width: 100, height: 90 },
      { x: 300, y: 526 },
    ],
    [
      'before a column as high as the window',
      { x: 700, y: 50, width: 300, height: 750 },
      { x: 386, y: 345 },
    ],
    [
      'after a column as high as the window',
      { x: 0, y: 50, width: 300, height: 750 },
      { x: 314, y: 345 },
    ],
    [
      'within the window beside a corner',
      { x: 950, y: 10, width: 40, height: 30 },
      { x: 692, y: 54 },
    ],
  ])('stands %s', (_, thing, point) => {
    expect(placeBeside(thing, CARD, WINDOW)).toEqual(point);
  });

  it('stays in the window, and covers nothing that leaves it room', () => {
    const length = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(length(900), length(700), length(400), length(400), (x, y, width, height) => {
        const thing = { x, y, width, height };
        const point = placeBeside(thing, CARD, WINDOW);
        const card: Box = { ...point, ...CARD };
        expect(point.x).toBeGreaterThanOrEqual(8);
        expect(point.x + CARD.width).toBeLessThanOrEqual(WINDOW.width - 8);
        expect(point.y).toBeGreaterThanOrEqual(8);
        expect(point.y + CARD.height).toBeLessThanOrEqual(WINDOW.height - 8);
        const room = ({ width, height }: Size, space: number) =>
          Math.max(y - height, WINDOW.height - y - thing.height - height, x - width) >= space;
        if (room(CARD, 22)) expect(overlaps(card, thing)).toBe(false);
      }),
    );
  });
});
