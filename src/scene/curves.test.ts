import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlPoint, fan, pointOnCurve } from './curves.ts';

const place = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});
const bend = fc.integer({ min: -200, max: 200 });
const middle = (a: number, b: number) => (a + b) / 2;

describe('a fan', () => {
  it.each([
    [0, []],
    [1, [0]],
    [2, [-12, 12]],
    [3, [-24, 0, 24]],
    [4, [-36, -12, 12, 36]],
  ])('of %i curves bends by %j', (count, bends) => {
    expect(fan(count)).toEqual(bends);
  });

  it('is even, distinct and symmetric about the straight line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const bends = fan(count);
        expect(bends).toHaveLength(count);
        expect(new Set(bends).size).toBe(count);
        bends.forEach((one, index) => {
          expect(one + (bends[count - 1 - index] ?? Number.NaN)).toBe(0);
          if (index > 0) expect(one - (bends[index - 1] ?? Number.NaN)).toBe(24);
        });
      }),
    );
  });
});

describe('a control point', () => {
  it('lies to the right of travel on screen for a positive bend', () => {
    expect(controlPoint({ x: 0, y: 0 }, { x: 100, y: 0 }, 12)).toEqual({ x: 50, y: 12 });
    expect(controlPoint({ x: 0, y: 0 }, { x: 0, y: 100 }, 12)).toEqual({ x: -12, y: 50 });
  });

  it('lies as far from the midpoint as the bend, square to the line', () => {
    fc.assert(
      fc.property(place, place, bend, (from, to, far) => {
        fc.pre(from.x !== to.x || from.y !== to.y);
        const point = controlPoint(from, to, far);
        const off = { x: point.x - middle(from.x, to.x), y: point.y - middle(from.y, to.y) };
        expect(Math.hypot(off.x, off.y)).toBeCloseTo(Math.abs(far), 6);
        const along = off.x * (to.x - from.x) + off.y * (to.y - from.y);
        expect(along / Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('is the same seen from the other end with the other sign', () => {
    fc.assert(
      fc.property(place, place, bend, (from, to, far) => {
        fc.pre(from.x !== to.x || from.y !== to.y);
        const [there, back] = [controlPoint(from, to, far), controlPoint(to, from, -far)];
        expect(back.x).toBeCloseTo(there.x, 6);
        expect(back.y).toBeCloseTo(there.y, 6);
      }),
    );
  });

  it('is a point, though both ends are in one place', () => {
    expect(controlPoint({ x: 3, y: 4 }, { x: 3, y: 4 }, 12)).toEqual({ x: 3, y: 4 });
  });
});

describe('a curve', () => {
  it('goes from one end to the other, half the bend out in its middle', () => {
    fc.assert(
      fc.property(place, place, bend, (from, to, far) => {
        fc.pre(from.x !== to.x || from.y !== to.y);
        const control = controlPoint(from, to, far);
        expect(pointOnCurve(from, control, to, 0)).toEqual(from);
        expect(pointOnCurve(from, control, to, 1)).toEqual(to);
        const half = pointOnCurve(from, control, to, 0.5);
        const off = Math.hypot(half.x - middle(from.x, to.x), half.y - middle(from.y, to.y));
        expect(off).toBeCloseTo(Math.abs(far) / 2, 6);
      }),
    );
  });
});
