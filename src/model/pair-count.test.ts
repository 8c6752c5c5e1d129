import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Filter, openingFilter, visible } from './filter.ts';
import type { PartyId } from './id.ts';
import { KINDS } from './kind.ts';
import { countPairs } from './pair-count.ts';
import { anyAtlas, anyFilter } from './random-atlas.ts';
import { smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const count = (more: Partial<Filter>) =>
  countPairs(visible(atlas, { ...openingFilter(atlas), coalitions: 'pairs', ...more }).ties);

it('counts the pairs shown and the places in coalitions that they came through', () => {
  const defence = new Set(['mutual-defence'] as const);
  // Avaria and Borduria, once in the pact and once in the league.
  expect(count({ kinds: defence })).toEqual({ memberships: 4, pairs: 1 });
  const unfolded = new Set(['DAL', 'FEN'] as PartyId[]);
  expect(count({ kinds: defence, unfolded })).toEqual({ memberships: 5, pairs: 3 });
  // Three of the pact, and Fenland with the two that hold its mark.
  const kinds = new Set(['exercise', 'arms-and-technology'] as const);
  expect(count({ kinds, unfolded })).toEqual({ memberships: 6, pairs: 5 });
});

it('counts nothing where coalitions are not drawn as pairs', () => {
  for (const coalitions of ['hub', 'none'] as const) {
    expect(count({ coalitions, kinds: new Set(KINDS) })).toEqual({ memberships: 0, pairs: 0 });
  }
});

it('never counts fewer than two memberships behind a pair, nor more pairs than ties', () => {
  fc.assert(
    fc.property(anyAtlas, anyFilter, (some, filter) => {
      const { ties } = visible(some, { ...filter, coalitions: 'pairs' });
      const { memberships, pairs } = countPairs(ties);
      expect(pairs).toBeLessThanOrEqual(ties.length);
      expect(memberships >= 2).toBe(pairs > 0);
    }),
  );
});
