import { describe, expect, it } from 'vitest';
import { type Filter, visible } from './filter.ts';
import type { PartyId } from './id.ts';
import { DEFAULT_KINDS } from './kind.ts';
import { day, everything, ids, membership, party, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const show = (changes: Partial<Filter> = {}) => visible(atlas, everything(atlas, changes));
const names = (parties: Iterable<PartyId>) => [...parties].sort();

describe('the small atlas with every kind shown', () => {
  it('shows who has a tie, and folds an outsider that is only a member', () => {
    const seen = show();
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league', 'mark', 'pact']);
    expect(seen.nations).toBe(4);
    expect(seen.coalitions).toBe(3);
    expect([...seen.crowd]).toEqual([['pact', ['ELB']]]);
    expect(seen.foldedNations).toBe(1);
    expect(seen.ties).toHaveLength(12);
  });

  it('counts per kind what is shown of what is in force', () => {
    const { counts } = show();
    expect(counts['mutual-defence']).toEqual({ shown: 5, inForce: 6 });
    expect(counts.exercise).toEqual({ shown: 3, inForce: 4 });
    expect(counts['arms-and-technology']).toEqual({ shown: 3, inForce: 3 });
    expect(counts['political-support']).toEqual({ shown: 1, inForce: 1 });
    expect(counts['security-consultation']).toEqual({ shown: 0, inForce: 0 });
  });

  it('shows the state of another day', () => {
    const seen = show({ day: day('1940-07-01') });
    expect(names(seen.parties)).toEqual(['CAR', 'DAL', 'entente']);
    expect(ids(seen.ties)).toEqual(['car-dal-consult', 'entente/CAR/1']);
  });

  it('unfolds a coalition that was asked for', () => {
    const seen = show({ unfolded: new Set([party('pact')]) });
    expect(seen.parties.has(party('ELB'))).toBe(true);
    expect(seen.crowd.size).toBe(0);
    expect(seen.foldedNations).toBe(0);
  });

  it('shows only some parties, with the coalitions that two of them are in', () => {
    const among = ['AVA', 'BOR', 'FEN'].map(party);
    const seen = show({ narrowing: { among } });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'FEN', 'league', 'mark', 'pact']);
    expect(ids(seen.ties).sort()).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
      'fen-ava-basing',
      'league/AVA/1',
      'league/BOR/1',
      'mark/AVA/1',
      'mark/BOR/1',
      'mark/FEN/1',
      'pact/AVA/1',
      'pact/BOR/2',
    ]);
    const kinds = new Set(['arms-and-technology'] as const);
    const two = show({
      narrowing: { among: ['AVA', 'FEN'].map(party) },
      kinds,
      unfolded: new Set([party('FEN')]),
    });
    expect(names(two.parties)).toEqual(['AVA', 'FEN', 'mark']);
    const withLeague = show({ narrowing: { among: ['DAL', 'BOR', 'league'].map(party) } });
    expect(ids(withLeague.ties).sort()).toEqual([
      'dal-league-support',
      'league/BOR/1',
      'pact/BOR/2',
      'pact/DAL/1',
    ]);
  });

  it('keeps a party without a tie that is to stay, and none that the atlas does not have', () => {
    const kinds = new Set(['intelligence-sharing'] as const);
    const seen = show({ kinds, kept: ['CAR', 'pact', 'XXX'].map(party) });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'CAR', 'pact']);
    expect([seen.nations, seen.coalitions]).toEqual([3, 1]);
  });

  it('leaves out a coalition of outsiders who are in nothing else', () => {
    const memberships = [...atlas.memberships, membership('entente/ELB/1')];
    const seen = visible(
      smallAtlas({ memberships }),
      everything(atlas, { day: day('1947-12-31') }),
    );
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'CAR', 'entente', 'league']);
    expect([...seen.crowd]).toEqual([['entente', ['ELB']]]);
    const alone = smallAtlas({
      relationships: [],
      memberships: [membership('oic/AVA/1'), membership('pact/DAL/1'), membership('pact/ELB/1')],
    });
    const nobody = visible(alone, everything(alone));
    expect(nobody.parties.size).toBe(0);
    expect(nobody.crowd.size).toBe(0);
    expect(nobody.foldedNations).toBe(0);
  });

  it('unfolds a nation that was asked for', () => {
    expect(show({ unfolded: new Set([party('ELB')]) }).parties.has(party('ELB'))).toBe(true);
  });
});

describe('the kinds of the opening view', () => {
  const opening = { kinds: new Set(DEFAULT_KINDS) };

  it('leave the pact, the league and one arrangement', () => {
    const seen = show(opening);
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'league', 'pact']);
    expect(ids(seen.ties)).toEqual([
      'bor-ava-intelligence',
      'pact/AVA/1',
      'pact/BOR/2',
      'league/AVA/1',
      'league/BOR/1',
    ]);
    expect([...seen.crowd]).toEqual([['pact', ['DAL', 'ELB']]]);
  });

  it('take from a membership the kinds that are not shown', () => {
    const membership = show(opening).ties.find(({ id }) => id === 'pact/AVA/1');
    expect(membership?.kinds).toEqual(['mutual-defence']);
  });

  it('still count every kind in force', () => {
    expect(show(opening).counts.exercise).toEqual({ shown: 0, inForce: 4 });
  });
});
