import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, spread } from './spread.ts';

const AREA = { x: 0, y: 0, width: 540, height: 300 };

function meet(a: Body, b: Body): boolean {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return Math.min(across, down) > 0.5;
}

function isApart(bodies: readonly Body[]): boolean {
  return bodies.every((a, index) => bodies.slice(index + 1).every((b) => !meet(a, b)));
}

describe('bodies in an area', () => {
  it('stay where they are while there is room', () => {
    const bodies = [
      { x: 100, y: 100, width: 40, height: 20 },
      { x: 145, y: 100, width: 40, height: 20 },
    ];
    expect(spread(bodies, AREA)).toBe(true);
    expect(bodies.map(({ x, y }) => [x, y])).toEqual([
      [100, 100],
      [145, 100],
    ]);
  });

  it.each([20, 42, 72])('find room, %d of them, though all crowd in the middle', (count) => {
    const bodies = Array.from({ length: count }, (_, index) => ({
      x: 250 + (index % 6) * 3,
      y: 150 + Math.floor(index / 6) * 3,
      width: 30,
      height: 30,
    }));
    expect(spread(bodies, AREA)).toBe(true);
    expect(isApart(bodies)).toBe(true);
  });

  it('are apart and inside whenever it says so', () => {
    const body = fc.record({
      x: fc.double({ min: -100, max: 640, noNaN: true }),
      y: fc.double({ min: -100, max: 400, noNaN: true }),
      width: fc.integer({ min: 4, max: 120 }),
      height: fc.integer({ min: 4, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(body, { maxLength: 40 }), (bodies) => {
        if (!spread(bodies, AREA)) return;
        expect(isApart(bodies)).toBe(true);
        for (const { x, y, width, height } of bodies) {
          expect(x - width / 2).toBeGreaterThanOrEqual(AREA.x - 1e-6);
          expect(x + width / 2).toBeLessThanOrEqual(AREA.x + AREA.width + 1e-6);
          expect(y - height / 2).toBeGreaterThanOrEqual(AREA.y - 1e-6);
          expect(y + height / 2).toBeLessThanOrEqual(AREA.y + AREA.height + 1e-6);
        }
      }),
    );
  });

  it('have no room where they are larger than the area', () => {
    expect(spread([{ x: 0, y: 0, width: 541, height: 10 }], AREA)).toBe(false);
    const many = Array.from({ length: 60 }, () => ({ x: 9, y: 9, width: 60, height: 60 }));
    expect(spread(many, AREA)).toBe(false);
  });
});
