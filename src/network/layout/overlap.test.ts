import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, type MovableBox, overlapOf, pushApart, settle, tenth } from './overlap.ts';

const box = (x: number, y: number, width = 20, height = 10): MovableBox => ({
  id: `${x} ${y}`,
  x,
  y,
  width,
  height,
});

const anyBox = fc
  .record({
    x: fc.integer({ min: -100, max: 100 }),
    y: fc.integer({ min: -100, max: 100 }),
    width: fc.integer({ min: 1, max: 80 }),
    height: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ x, y, width, height }) => box(x, y, width, height));

describe('two boxes', () => {
  it('reach into each other by what their halves exceed their distance', () => {
    expect(overlapOf(box(0, 0), box(15, 4))).toEqual({ x: 5, y: 6 });
    expect(overlapOf(box(0, 0), box(-25, 0))).toEqual({ x: -5, y: 10 });
  });

  it('overlap only if they do along both axes; touching is not overlapping', () => {
    expect(boxesOverlap(box(0, 0), box(15, 4))).toBe(true);
    expect(boxesOverlap(box(0, 0), box(15, 14))).toBe(false);
    expect(boxesOverlap(box(0, 0), box(20, 0))).toBe(false);
  });

  it('overlap the same from either side', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        expect(boxesOverlap(a, b)).toBe(boxesOverlap(b, a));
      }),
    );
  });

  it('no longer overlap once pushed apart, and keep their middle', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const middle = { x: a.x + b.x, y: a.y + b.y };
        pushApart([a, b], 1);
        expect(boxesOverlap(a, b)).toBe(false);
        expect(a.x + b.x).toBeCloseTo(middle.x, 6);
        expect(a.y + b.y).toBeCloseTo(middle.y, 6);
      }),
    );
  });

  it('do not overlap again when their places are rounded to tenths', () => {
    fc.assert(
      fc.property(anyBox, anyBox, fc.nat(999), (one, b, shift) => {
        const a = box(one.x, one.y, one.width + shift / 1000, one.height + shift / 3000);
        fc.pre(boxesOverlap(a, b));
        pushApart([a, b], 1);
        const rounded = [a, b].map((one) => ({ ...one, x: tenth(one.x), y: tenth(one.y) }));
        const { x, y } = overlapOf(rounded[0] ?? a, rounded[1] ?? b);
        expect(Math.min(x, y)).toBeLessThan(0.001);
      }),
    );
  });

  it('stay where they are if they did not overlap', () => {
    const [a, b] = [box(0, 0), box(20, 0)];
    pushApart([a, b], 9);
    expect([a.x, b.x]).toEqual([0, 20]);
  });

  it('are pushed along the axis where it is shorter', () => {
    const [wide, other] = [box(0, 0), box(2, 8)];
    pushApart([wide, other], 1);
    expect([wide.x, other.x]).toEqual([0, 2]);
    expect(wide.y).toBeLessThan(0);
    expect(other.y).toBeGreaterThan(8);
  });
});

describe('settling', () => {
  it('ends where the box meets none of the others, whatever they are', () => {
    fc.assert(
      fc.property(anyBox, fc.array(anyBox, { maxLength: 25 }), (moving, others) => {
        settle(moving, others);
        expect(others.some((other) => boxesOverlap(moving, other))).toBe(false);
      }),
    );
  });

  it('leaves a box that meets none where it is', () => {
    const moving = box(50, 50);
    settle(moving, [box(0, 0)]);
    expect(moving).toMatchObject({ x: 50, y: 50 });
  });

  it('does not carry a box off further than it must', () => {
    const moving = box(0, 0);
    settle(moving, [box(0, 0)]);
    expect(Math.hypot(moving.x, moving.y)).toBeLessThan(30);
  });
});
