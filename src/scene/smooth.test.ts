import { describe, expect, it } from 'vitest';
import { closedCurve, contains, distanceTo, smoothed } from './smooth.ts';

const at = (x: number, y: number) => ({ x, y });
const SQUARE = [at(0, 0), at(8, 0), at(8, 8), at(0, 8)];

describe('a closed curve through corners', () => {
  it('runs from middle to middle of the sides, pulled by the corners', () => {
    expect(closedCurve(SQUARE)).toEqual({
      start: at(0, 4),
      pieces: [
        { control: at(0, 0), to: at(4, 0) },
        { control: at(8, 0), to: at(8, 4) },
        { control: at(8, 8), to: at(4, 8) },
        { control: at(0, 8), to: at(0, 4) },
      ],
    });
  });

  it('is a polygon of twice as many points', () => {
    expect(smoothed(SQUARE).slice(0, 2)).toEqual([at(1, 1), at(4, 0)]);
    expect(smoothed(SQUARE)).toHaveLength(8);
  });

  it('needs three corners', () => {
    expect(smoothed(SQUARE.slice(0, 2))).toEqual([]);
  });
});

describe('a polygon', () => {
  it.each([
    [true, [at(4, 4), at(1, 7)]],
    [false, [at(4, 4), at(9, 4)]],
    [false, [at(-1, 0)]],
  ])('contains all of them: %s', (expected, points) => {
    expect(contains(SQUARE, points)).toBe(expected);
  });

  it('of nothing contains nothing', () => {
    expect(contains([], [at(0, 0)])).toBe(false);
  });

  it.each([
    [at(4, 4), 4],
    [at(11, 4), 3],
    [at(11, 12), 5],
    [at(8, 8), 0],
  ])('is as far from %j as its nearest edge', (point, distance) => {
    expect(distanceTo(SQUARE, point)).toBe(distance);
  });

  it('without points is infinitely far', () => {
    expect(distanceTo([], at(0, 0))).toBe(Number.POSITIVE_INFINITY);
  });
});
