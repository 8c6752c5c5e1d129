import { describe, expect, it } from 'vitest';
import { type Filter, visible } from './filter.ts';
import type { PartyId } from './id.ts';
import { everything, ids, membership, party, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const show = (changes: Partial<Filter> = {}) => visible(atlas, everything(atlas, changes));
const names = (parties: Iterable<PartyId>) => [...parties].sort();

describe('coalitions as pairs', () => {
  it('draw no hub, except one that has a tie of its own', () => {
    const seen = show({ coalitions: 'pairs' });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league']);
    expect(seen.coalitions).toBe(1);
    expect(ids(seen.ties)).toContain('pair:mutual-defence:AVA~BOR');
    expect(ids(seen.ties)).not.toContain('pact/AVA/1');
  });

  it('leave out the pairs of outsiders among themselves, unless one is asked for', () => {
    const without = ids(show({ coalitions: 'pairs' }).ties);
    expect(without.filter((id) => id.endsWith('DAL~ELB'))).toEqual([]);
    const asked = ids(show({ coalitions: 'pairs', unfolded: new Set([party('ELB')]) }).ties);
    expect(asked.filter((id) => id.endsWith('DAL~ELB'))).toHaveLength(2);
  });

  it('show an outsider that was asked for whichever end of the pair it is', () => {
    const memberships = [...atlas.memberships, membership('pact/FEN/1')];
    const filter = everything(atlas, { coalitions: 'pairs', unfolded: new Set([party('ELB')]) });
    const shown = ids(visible(smallAtlas({ memberships }), filter).ties);
    expect(shown).toContain('pair:exercise:DAL~ELB');
    expect(shown).toContain('pair:exercise:ELB~FEN');
    expect(shown).not.toContain('pair:exercise:DAL~FEN');
  });

  it('fold the outsiders who are there only through pairs, and say how many', () => {
    const seen = show({ coalitions: 'pairs', kinds: new Set(['exercise']) });
    expect(ids(seen.ties)).toEqual(['pair:exercise:AVA~BOR']);
    expect(seen.foldedNations).toBe(2);
  });
});

describe('coalitions as outlines', () => {
  it('show the same as hubs do', () => {
    expect(show({ coalitions: 'hull' })).toEqual(show({ coalitions: 'hub' }));
  });

  it('are no step of their own: members of one are next to each other', () => {
    const around = (coalitions: Filter['coalitions'], depth = 1) =>
      names(show({ coalitions, focus: party('DAL'), depth }).parties);
    expect(around('hub')).toEqual(['DAL', 'league', 'pact']);
    expect(around('hull')).toEqual(['AVA', 'BOR', 'DAL', 'league', 'pact']);
    expect(around('hull', 2)).toEqual(['AVA', 'BOR', 'DAL', 'FEN', 'league', 'mark', 'pact']);
  });

  it('are around a coalition in focus with its members', () => {
    const seen = show({ coalitions: 'hull', focus: party('pact') });
    expect(names(seen.parties)).toEqual(['AVA', 'BOR', 'DAL', 'ELB', 'pact']);
  });
});

describe('coalitions not drawn', () => {
  it('leave only ties between two nations', () => {
    const seen = show({ coalitions: 'none' });
    expect(ids(seen.ties)).toEqual(['ava-bor-training', 'bor-ava-intelligence', 'fen-ava-basing']);
    expect(seen.coalitions).toBe(0);
  });
});
