import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, spread } from './spread.ts';

const disc = (id: string, x: number, y: number, width = 20): Body => ({
  id,
  x,
  y,
  width,
  height: width,
});
const capsule = (id: string, x: number, y: number): Body => ({ id, x, y, width: 60, height: 18 });

/** Whether two discs or capsules meet. */
function meet(a: Body, b: Body): boolean {
  const straight = (a.width - a.height + b.width - b.height) / 2;
  const beside = Math.max(0, Math.abs(a.x - b.x) - straight);
  return Math.hypot(beside, a.y - b.y) < (a.height + b.height) / 2;
}

function placed(firm: readonly Body[], loose: readonly Body[]): readonly Body[] {
  const places = spread(firm, loose);
  return [...firm, ...loose].map((body) => ({ ...body, ...places.get(body.id) }));
}

function overlapsIn(bodies: readonly Body[]): string[] {
  return bodies.flatMap((a, index) =>
    bodies
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.id} over ${b.id}`),
  );
}

const place = fc.integer({ min: 0, max: 200 });

describe('spreading', () => {
  it('leaves those alone that have room', () => {
    const far = [disc('AVA', 0, 0), disc('BOR', 100, 0)];
    expect(placed(far, [])).toEqual(far);
  });

  it('moves two that meet by the same, no more than it takes', () => {
    const [a, b] = placed([disc('AVA', 0, 0), disc('BOR', 10, 0)], []);
    expect(a?.y).toBe(0);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(21.5, 1);
    expect((a?.x ?? 0) + (b?.x ?? 0)).toBeCloseTo(10, 5);
  });

  it('parts two in the same place', () => {
    expect(overlapsIn(placed([disc('AVA', 5, 5), disc('BOR', 5, 5)], []))).toEqual([]);
  });

  it('moves a hub out of the way of a nation, never a nation out of that of a hub', () => {
    const [nation, hub] = placed([disc('AVA', 0, 0)], [capsule('pact', 3, 0)]);
    expect(nation).toMatchObject({ x: 0, y: 0 });
    expect(overlapsIn([nation, hub].flatMap((body) => body ?? []))).toEqual([]);
  });

  it('leaves no two over each other, and gives the same places whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place), { maxLength: 40 }),
        fc.array(fc.tuple(place, place), { maxLength: 12 }),
        (nations, hubs) => {
          const firm = nations.map(([x, y], index) =>
            disc(`N${index}`, x, y, 12 + (index % 3) * 6),
          );
          const loose = hubs.map(([x, y], index) => capsule(`h${index}`, x, y));
          expect(overlapsIn(placed(firm, loose))).toEqual([]);
          expect(spread([...firm].reverse(), loose).get('N0')).toEqual(
            spread(firm, loose).get('N0'),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
