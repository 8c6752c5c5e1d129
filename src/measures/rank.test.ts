import { describe, expect, it } from 'vitest';
import { visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import { smallAtlas } from '../model/small-atlas.ts';
import { asPairs } from './as-pairs.ts';
import { drawn } from './hand-drawn.ts';
import { measured } from './measured.ts';
import { networkOf } from './network.ts';
import { rank } from './rank.ts';

const values = (given: Record<string, number>) =>
  new Map(Object.entries(given) as [PartyId, number][]);
const places = (given: Record<string, number>, format: 'share' | 'group' = 'share') =>
  rank(values(given), format).map(({ id, place }) => `${place} ${id}`);

describe('a ranking', () => {
  it('has equals share a place, by id', () => {
    expect(places({ c: 1, b: 2, a: 1, d: 0 })).toEqual(['1 b', '2 a', '2 c', '4 d']);
  });

  it('takes for equal what was only added up in another order', () => {
    expect(places({ b: 0.1 + 0.2, a: 0.3 })).toEqual(['1 a', '1 b']);
  });

  it('goes through communities from the first, those in none last', () => {
    expect(places({ a: 2, b: 0, c: 1, d: 0 }, 'group')).toEqual(['1 c', '2 a', '3 b', '3 d']);
  });
});

describe('what is measured', () => {
  it('is what is visible of the small atlas, with its sides', () => {
    const atlas = smallAtlas();
    const filter = {
      day: atlas.today,
      kinds: new Set(KINDS),
      depth: 1,
      unfolded: new Set<PartyId>(),
    };
    const seen = visible(atlas, { ...filter, coalitions: 'hub' });
    const network = networkOf(atlas, seen);
    const side = (id: string) => network.parties.find((party) => party.id === id);
    expect(network.parties).toHaveLength(7);
    expect(side('AVA')).toEqual({ id: 'AVA', isNation: true, isInsider: true });
    expect(side('FEN')).toEqual({ id: 'FEN', isNation: true, isInsider: false });
    expect(side('pact')).toEqual({ id: 'pact', isNation: false, isInsider: false });
    expect(structuredClone(network)).toEqual(network);
    expect(network.ties).toHaveLength(seen.ties.length);
    // AVA, BOR and FEN meet in the mark; only AVA's side of it leads to FEN's basing as well.
    const { ranking } = measured({ measure: 'degree', network, hubs: 'parties' });
    expect(ranking[0]).toEqual({ id: 'AVA', value: 6, place: 1 });
  });

  it('may be the pairs that coalitions make, by the kinds that both sides have', () => {
    const { parties, ties } = drawn(['A-pact-B', 'pact-C', 'A-B', 'pact-club']);
    const odd = ties.map((tie) => (tie.b === 'C' ? { ...tie, kinds: ['exercise'] as const } : tie));
    const pairs = asPairs({ parties, ties: odd });
    expect(pairs.parties.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(pairs.ties.map(({ a, b }) => `${a}${b}`)).toEqual(['AB', 'AB']);
  });
});
