import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { egoNetwork, neighboursOf } from './ego.ts';
import type { PartyId } from './id.ts';

const link = (pair: string) => {
  const [a, b] = pair.split('-') as [PartyId, PartyId];
  return { a, b };
};

/** A-B-C-D-E in a row, a second way from B to D over F, and G-H apart. */
const ROW = ['A-B', 'C-B', 'C-D', 'E-D', 'B-F', 'F-D', 'G-H'].map(link);

const around = (ego: string, depth: number) =>
  [...egoNetwork(ROW, ego as PartyId, depth)].sort().join('');

describe('an ego network', () => {
  it.each([
    [0, 'A'],
    [1, 'AB'],
    [2, 'ABCF'],
    [3, 'ABCDF'],
    [4, 'ABCDEF'],
    [9, 'ABCDEF'],
  ])('of A at depth %i is %s', (depth, expected) => {
    expect(around('A', depth)).toBe(expected);
  });

  it('goes along ties in either direction', () => {
    expect(around('D', 1)).toBe('CDEF');
  });

  it('of a party without ties is the party itself', () => {
    expect(around('Z', 3)).toBe('Z');
  });

  it('counts parallel ties once', () => {
    const twice = neighboursOf([link('A-B'), link('B-A')]);
    expect([...(twice.get('A' as PartyId) ?? [])]).toEqual(['B']);
    expect([...(twice.get('B' as PartyId) ?? [])]).toEqual(['A']);
  });

  const anyLinks = fc.array(
    fc
      .tuple(fc.constantFrom(...'ABCDEFGH'), fc.constantFrom(...'ABCDEFGH'))
      .map(([a, b]) => link(`${a}-${b}`)),
    { maxLength: 14 },
  );

  it('grows with depth, by neighbours of what it held', () => {
    fc.assert(
      fc.property(anyLinks, fc.integer({ min: 0, max: 5 }), (links, depth) => {
        const ego = 'A' as PartyId;
        const near = egoNetwork(links, ego, depth);
        const further = egoNetwork(links, ego, depth + 1);
        const neighbours = neighboursOf(links);
        const grown = new Set([...near].flatMap((id) => [id, ...(neighbours.get(id) ?? [])]));
        expect(new Set(further)).toEqual(grown);
      }),
    );
  });

  it('is mutual: who is near me has me near', () => {
    fc.assert(
      fc.property(anyLinks, fc.integer({ min: 0, max: 4 }), (links, depth) => {
        for (const id of egoNetwork(links, 'A' as PartyId, depth)) {
          expect(egoNetwork(links, id, depth).has('A' as PartyId)).toBe(true);
        }
      }),
    );
  });
});
