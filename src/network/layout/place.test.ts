import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledAtlas } from '../../../cli/bundled-atlas.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Point } from '../../scene/scene.ts';
import { anchorsOf } from './anchors.ts';
import { layoutOfAtlas } from './layout-input.ts';
import { type LayoutInput, type LayoutParty, place } from './place.ts';

const anyParty = fc.record({
  width: fc.integer({ min: 10, max: 100 }),
  height: fc.integer({ min: 10, max: 60 }),
  lat: fc.option(fc.integer({ min: -60, max: 70 }), { nil: undefined }),
  lon: fc.option(fc.integer({ min: -170, max: 170 }), { nil: undefined }),
  marginal: fc.boolean(),
});

const anyInput: fc.Arbitrary<LayoutInput> = fc
  .tuple(
    fc.array(anyParty, { maxLength: 25 }),
    fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 40 }),
  )
  .map(([parties, ties]) => ({
    parties: parties.map((party, index): LayoutParty => ({ id: `P${index}`, ...party })),
    ties: ties
      .filter(([a, b]) => a !== b && a < parties.length && b < parties.length)
      .map(([a, b]) => ({ a: `P${a}`, b: `P${b}` })),
  }));

function overlapping({ parties }: LayoutInput, positions: ReadonlyMap<string, Point>): string[] {
  return parties.flatMap((one, index) =>
    parties.slice(index + 1).flatMap((other) => {
      const [a, b] = [positions.get(one.id), positions.get(other.id)];
      if (!a || !b) throw new Error(`not placed: ${one.id} or ${other.id}`);
      // Positions are tenths; less than a thousandth is how far a sum of tenths can be off.
      const across = (one.width + other.width) / 2 - Math.abs(a.x - b.x) > 0.001;
      const down = (one.height + other.height) / 2 - Math.abs(a.y - b.y) > 0.001;
      return across && down ? [`${one.id} ${other.id}`] : [];
    }),
  );
}

describe('parties that are held', () => {
  const spot = fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
  });
  const anyHeld = fc
    .tuple(anyInput, fc.array(spot, { maxLength: 3 }))
    .map(([{ parties, ties }, spots]) => ({
      ties,
      parties: parties.map((party, index) => ({ ...party, at: spots[index] })),
    }));

  it('stay exactly where they are, and nobody is laid over them', () => {
    fc.assert(
      fc.property(anyHeld, (input) => {
        const positions = place(input);
        const held = new Set<string>();
        for (const { id, at } of input.parties) {
          if (!at) continue;
          held.add(id);
          expect(positions.get(id)).toEqual(at);
        }
        const met = overlapping(input, positions).filter(
          (pair) => !pair.split(' ').every((id) => held.has(id)),
        );
        expect(met).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('have the others about them where the map has them', () => {
    const party = (id: string, lon: number): LayoutParty => ({
      id,
      width: 40,
      height: 40,
      lat: 20,
      lon,
      marginal: false,
    });
    const parties = [party('WEST', 10), { ...party('HELD', 40), at: { x: 700, y: -300 } }];
    const positions = place({ parties: [...parties, party('EAST', 70)], ties: [] });
    const [west, east] = [positions.get('WEST'), positions.get('EAST')];
    expect(west?.x).toBeLessThan(700);
    expect(west?.x).toBeGreaterThan(550);
    expect(east?.x).toBeGreaterThan(700);
    expect(east?.x).toBeLessThan(850);
  });
});

describe('a layout', () => {
  it('places every party once, no box over another', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const positions = place(input);
        expect([...positions.keys()]).toEqual(input.parties.map(({ id }) => id));
        expect(overlapping(input, positions)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect([...place(input)]).toEqual([...place(structuredClone(input))]);
      }),
      { numRuns: 20 },
    );
  });

  it('does not need places on earth, or ties, or anyone', () => {
    expect(place({ parties: [], ties: [] }).size).toBe(0);
    const party = { id: 'A', width: 20, height: 20, marginal: false };
    const { x, y } = place({ parties: [party], ties: [] }).get('A') ?? {};
    expect([x, y].every(Number.isFinite)).toBe(true);
  });

  it('is not disturbed by a tie to somebody who is not there', () => {
    const party = { id: 'A', width: 20, height: 20, marginal: false };
    expect(place({ parties: [party], ties: [{ a: 'A', b: 'Z' }] }).size).toBe(1);
  });

  it('gives the marginal ones no say in where the others are', () => {
    const core = (id: string, lon: number): LayoutParty => ({
      id,
      width: 30,
      height: 20,
      lat: 10,
      lon,
      marginal: false,
    });
    const parties = [core('A', 0), core('B', 20), core('C', 40)];
    const marginal = { id: 'M', width: 90, height: 90, lat: 10, lon: 20, marginal: true };
    const alone = place({ parties, ties: [] });
    const together = place({ parties: [...parties, marginal], ties: [{ a: 'A', b: 'M' }] });
    for (const { id } of parties) expect(together.get(id)).toEqual(alone.get(id));
  });
});

describe('anchors', () => {
  it('keep west to the west and north at the top, within the frame', () => {
    const anyPlace = fc.record({
      lat: fc.integer({ min: -60, max: 70 }),
      lon: fc.integer({ min: -170, max: 170 }),
    });
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 30 }), (spots) => {
        const places = spots.map((spot, index) => ({ id: `P${index}`, ...spot }));
        const anchors = anchorsOf(places, 400, 300);
        for (const one of places) {
          const a = anchors.get(one.id) ?? { x: Number.NaN, y: Number.NaN };
          expect(Math.abs(a.x)).toBeLessThanOrEqual(200);
          expect(Math.abs(a.y)).toBeLessThanOrEqual(150);
          for (const other of places) {
            const b = anchors.get(other.id) ?? { x: Number.NaN, y: Number.NaN };
            expect(Math.sign(a.x - b.x)).toBe(Math.sign(one.lon - other.lon));
            expect(Math.sign(b.y - a.y)).toBe(Math.sign(one.lat - other.lat));
          }
        }
      }),
    );
  });

  it('fill the frame from edge to edge', () => {
    const anchors = anchorsOf(
      [
        { id: 'W', lat: 50, lon: -10 },
        { id: 'E', lat: 0, lon: 70 },
      ],
      400,
      300,
    );
    expect(anchors.get('W')).toEqual({ x: -200, y: -150 });
    expect(anchors.get('E')).toEqual({ x: 200, y: 150 });
  });
});

function ranks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

/** Spearman's: the correlation of the ranks. */
function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const deviations = (values: readonly number[]) => {
    const all = ranks(values);
    const mean = all.reduce((sum, rank) => sum + rank, 0) / all.length;
    return all.map((rank) => rank - mean);
  };
  const [a, b] = [deviations(one), deviations(other)];
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? Number.NaN), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('the layout of the bundled atlas', () => {
  let atlas: Atlas;
  let input: LayoutInput;
  let positions: ReadonlyMap<string, Point>;

  beforeAll(async () => {
    atlas = await bundledAtlas();
    input = layoutOfAtlas(atlas);
    positions = place(input);
  });

  const at = (id: string): Point => {
    const point = positions.get(id);
    if (!point) throw new Error(`not placed: ${id}`);
    return point;
  };

  it('places every party, no box over another', () => {
    expect(positions.size).toBe(atlas.parties.size);
    expect(overlapping(input, positions)).toEqual([]);
  });

  it('keeps the compass', () => {
    const placed = [...atlas.nations.values()].flatMap(({ id, coordinates }) =>
      coordinates ? [{ ...coordinates, ...at(id) }] : [],
    );
    expect(placed.length).toBeGreaterThan(100);
    const across = rankCorrelation(
      placed.map(({ lon }) => lon),
      placed.map(({ x }) => x),
    );
    const down = rankCorrelation(
      placed.map(({ lat }) => -lat),
      placed.map(({ y }) => y),
    );
    expect(across).toBeGreaterThan(0.8);
    expect(down).toBeGreaterThan(0.8);
  });

  it.each([
    ['MAR', 'EGY'],
    ['EGY', 'PAK'],
    ['PAK', 'IDN'],
    ['USA', 'SAU'],
    ['SEN', 'SOM'],
  ])('has %s west of %s', (west, east) => {
    expect(at(west).x).toBeLessThan(at(east).x);
  });

  it.each([
    ['TUR', 'SAU'],
    ['KAZ', 'PAK'],
    ['DZA', 'NGA'],
    ['RUS', 'IRN'],
  ])('has %s north of %s', (north, south) => {
    expect(at(north).y).toBeLessThan(at(south).y);
  });

  it('has one nation west of another where their longitudes are far apart, save a few', () => {
    const inside = input.parties.filter(({ marginal, lon }) => !marginal && lon !== undefined);
    let kept = 0;
    let pairs = 0;
    for (const one of inside) {
      for (const other of inside) {
        if ((other.lon ?? 0) - (one.lon ?? 0) < 60) continue;
        pairs++;
        if (at(one.id).x < at(other.id).x) kept++;
      }
    }
    expect(pairs).toBeGreaterThan(100);
    expect(kept / pairs).toBeGreaterThan(0.98);
  });

  it('has what the opening view shows at its heart, and the rest around it', () => {
    const heart = new Set(input.parties.filter(({ marginal }) => !marginal).map(({ id }) => id));
    for (const id of ['SAU', 'PAK', 'nato', 'gcc-joint-defence']) expect(heart).toContain(id);
    for (const id of ['SUHH', 'warsaw-pact', 'cento']) expect(heart).not.toContain(id);
  });
});
