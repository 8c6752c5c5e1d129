import { describe, expect, it } from 'vitest';
import { type Filter, visible } from './filter.ts';
import type { PartyId } from './id.ts';
import { everything, ids, party, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const show = (changes: Partial<Filter> = {}) => visible(atlas, everything(atlas, changes));
const names = (parties: Iterable<PartyId>) => [...parties].sort();

describe('a focus', () => {
  it('shows the party, those it is tied to, and the ties among them', () => {
    const seen = show({ focus: party('FEN') });
    expect(names(seen.parties)).toEqual(['AVA', 'FEN', 'mark']);
    expect(ids(seen.ties)).toEqual(['fen-ava-basing', 'mark/FEN/1', 'mark/AVA/1']);
  });

  it('reaches further by depth', () => {
    expect(names(show({ focus: party('FEN'), depth: 2 }).parties)).toEqual([
      'AVA',
      'BOR',
      'FEN',
      'league',
      'mark',
      'pact',
    ]);
  });

  it('is kept though nothing ties it', () => {
    const seen = show({ focus: party('CAR') });
    expect([...seen.parties]).toEqual(['CAR']);
    expect(seen.ties).toEqual([]);
    expect(seen.nations).toBe(1);
  });

  it('is not folded, though it is an outsider and only a member', () => {
    expect(names(show({ focus: party('ELB') }).parties)).toEqual(['ELB', 'pact']);
  });

  it('on a coalition shows all its members', () => {
    expect(names(show({ focus: party('pact') }).parties)).toEqual([
      'AVA',
      'BOR',
      'DAL',
      'ELB',
      'pact',
    ]);
  });

  it('on a party that is not in the atlas shows nothing', () => {
    const seen = show({ focus: party('ZZZ') });
    expect(seen.parties.size).toBe(0);
    expect(seen.ties).toEqual([]);
  });
});
