import { describe, expect, it } from 'vitest';
import { placeIn, rangeInSight, scrolledTo, sizeAfter, targetAt } from './geometry.ts';

const geometry = { size: 24, head: 100, count: 50 };
const sight = { start: 240, top: 48, width: 340, height: 220 };

describe('the part of the matrix in sight', () => {
  it('is every row and column of which something shows', () => {
    expect(rangeInSight(geometry, 240, 340)).toEqual({ from: 10, to: 20 });
    expect(rangeInSight(geometry, 250, 340)).toEqual({ from: 10, to: 21 });
    expect(rangeInSight(geometry, 5000, 340)).toEqual({ from: 50, to: 50 });
  });
});

describe('a point of the window', () => {
  it('lies in a cell, a head, or nowhere', () => {
    expect(targetAt(geometry, sight, 101, 101)).toEqual({ row: 2, column: 10 });
    expect(targetAt(geometry, sight, 50, 101)).toEqual({ row: 2, column: -1 });
    expect(targetAt(geometry, sight, 101, 50)).toEqual({ row: -1, column: 10 });
    expect(targetAt(geometry, sight, 50, 50)).toBeUndefined();
    expect(targetAt({ ...geometry, count: 5 }, sight, 101, 50)).toBeUndefined();
  });

  it('lies in one of nine places of its cell', () => {
    expect(placeIn(geometry, sight, 101, 101)).toEqual({ column: 0, row: 0 });
    expect(placeIn(geometry, sight, 112, 123)).toEqual({ column: 1, row: 2 });
  });
});

describe('scrolling to a cell', () => {
  it('goes no further than it must', () => {
    expect(scrolledTo(geometry, 12, 240, 340)).toBe(240);
    expect(scrolledTo(geometry, 3, 240, 340)).toBe(72);
    expect(scrolledTo(geometry, 30, 240, 340)).toBe(31 * 24 - 240);
    expect(scrolledTo(geometry, -1, 240, 340)).toBe(240);
  });
});

describe('zooming', () => {
  it('goes through the sizes and stops at the ends', () => {
    expect(sizeAfter(24, 1)).toBe(30);
    expect(sizeAfter(24, -1)).toBe(18);
    expect(sizeAfter(12, -1)).toBe(12);
    expect(sizeAfter(51, 3)).toBe(51);
  });
});
