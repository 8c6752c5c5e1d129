import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HullShape, hullOutline } from './hull-outline.ts';
import type { Point } from './scene.ts';
import { contains, distanceTo, smoothed } from './smooth.ts';

const RADIUS = 19;

const at = (x: number, y: number): Point => ({ x, y });

function shape(members: readonly Point[], others: readonly Point[] = []): HullShape {
  return { members, others, radius: RADIUS, padding: 6, cell: 5 };
}

const holds = (members: readonly Point[], polygon: readonly Point[]) =>
  contains(polygon, members) && members.every((member) => distanceTo(polygon, member) >= RADIUS);

/** Three members around a place in which another may stand, and two further away. */
const BENT = [at(0, 0), at(100, -60), at(200, 0), at(200, 120), at(60, 160)];

describe('an outline', () => {
  it('goes around the discs of its members', () => {
    const polygon = smoothed(hullOutline(shape(BENT)));
    expect(holds(BENT, polygon)).toBe(true);
  });

  it.each([
    ['between two members', [at(100, 0)]],
    ['in the bend', [at(110, 60)]],
    ['close beside', [at(50, 40), at(150, 60), at(-60, 0)]],
  ])('leaves out another %s', (_where, others) => {
    const polygon = smoothed(hullOutline(shape(BENT, others)));
    expect(holds(BENT, polygon)).toBe(true);
    for (const other of others) expect(contains(polygon, [other])).toBe(false);
  });

  it('keeps its members even where others stand on them', () => {
    const polygon = smoothed(
      hullOutline(
        shape(
          BENT,
          BENT.map(({ x, y }) => at(x + 22, y)),
        ),
      ),
    );
    expect(holds(BENT, polygon)).toBe(true);
  });

  it('of members in one place is around that place', () => {
    const polygon = smoothed(hullOutline(shape([at(5, 5), at(5, 5)])));
    expect(holds([at(5, 5)], polygon)).toBe(true);
  });

  it('is the same for the same shape', () => {
    expect(hullOutline(shape(BENT, [at(100, 0)]))).toEqual(
      hullOutline(structuredClone(shape(BENT, [at(100, 0)]))),
    );
  });

  it('always holds its members, wherever all are', () => {
    const point = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -200, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 9 }),
        fc.array(point, { maxLength: 12 }),
        (members, others) => {
          expect(holds(members, smoothed(hullOutline(shape(members, others))))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
