import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bondsOf } from './bonds.ts';
import type { NationId } from './id.ts';
import { tiesInForce } from './in-force.ts';
import { connects } from './nearest-link.ts';
import { pairsOf } from './pairs.ts';
import { anyAtlas } from './random-atlas.ts';
import { day, smallAtlas } from './small-atlas.ts';

const membershipsOf = (atlas: ReturnType<typeof smallAtlas>) =>
  tiesInForce(atlas, day('2026-11-22')).filter((tie) => tie.form === 'membership');

describe('bonds', () => {
  it('make a star around an anchor, and tie a designation to its giver', () => {
    const atlas = smallAtlas();
    const bonds = (anchors: string) =>
      bondsOf(atlas, membershipsOf(atlas), (nation) => anchors.includes(nation))
        .filter(({ a, b }) => a !== b)
        .map(({ a, b }) => `${a} ${b}`);
    expect(bonds('ELB')).toEqual(['ELB AVA', 'ELB BOR', 'ELB DAL']);
    expect(bonds('BOR')).toEqual(['BOR AVA', 'BOR DAL', 'BOR ELB', 'BOR AVA', 'FEN BOR']);
    expect(bonds('')).toEqual([]);
  });

  it('connect whoever the pairs connect, and nobody else', () => {
    const cases = anyAtlas.chain((atlas) => {
      const nations = [...atlas.nations.keys()];
      return fc.tuple(fc.constant(atlas), fc.subarray(nations));
    });
    fc.assert(
      fc.property(cases, ([atlas, anchors]) => {
        const memberships = membershipsOf(atlas);
        const isAnchor = (nation: NationId) => anchors.includes(nation);
        const bonds = bondsOf(atlas, memberships, isAnchor);
        const pairs = pairsOf(atlas, memberships, (a, b) => isAnchor(a) || isAnchor(b));
        for (const a of atlas.nations.keys()) {
          for (const b of atlas.nations.keys()) {
            expect([a, b, connects(bonds, a, b)]).toEqual([a, b, connects(pairs, a, b)]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
