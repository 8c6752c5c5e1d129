import { describe, expect, it } from 'vitest';
import type { CoalitionId, PartyId, TieId } from '../model/id.ts';
import { date, smallAtlas } from '../model/small-atlas.ts';
import { isTieOf, selectionOf } from './selection.ts';
import { filterOf, OPENING_VIEW } from './view.ts';

const atlas = smallAtlas();

describe('the filter of a view', () => {
  it('is of today unless the view says otherwise', () => {
    expect(filterOf(OPENING_VIEW, atlas).day).toBe('2026-11-22');
  });

  it('is of the end of a year or month', () => {
    expect(filterOf({ ...OPENING_VIEW, at: date('1955') }, atlas).day).toBe('1955-12-31');
    expect(filterOf({ ...OPENING_VIEW, at: date('1956-02') }, atlas).day).toBe('1956-02-29');
  });

  it('does not fold a nation that is selected', () => {
    const asked = (select: string) => [
      ...filterOf({ ...OPENING_VIEW, select: select as PartyId }, atlas).unfolded,
    ];
    expect(asked('ELB')).toEqual(['ELB']);
    expect(asked('pact')).toEqual([]);
    expect(asked('ava-bor-training')).toEqual([]);
    expect(asked('ZZZ')).toEqual([]);
  });

  it('keeps what is pinned, unfolded and with or without a tie', () => {
    const pins = ['ELB', 'pact'] as PartyId[];
    const filter = filterOf({ ...OPENING_VIEW, pins }, atlas);
    expect(filter.kept).toEqual(pins);
    expect([...filter.unfolded]).toEqual(['ELB']);
  });

  it('unfolds the coalitions that were asked for', () => {
    const unfold = ['pact' as CoalitionId];
    expect([...filterOf({ ...OPENING_VIEW, unfold }, atlas).unfolded]).toEqual(['pact']);
  });
});

describe('a selection', () => {
  const select = (id: string) => selectionOf(atlas, id as PartyId | TieId);

  it('is the party, relationship or membership of that id', () => {
    expect(select('AVA')).toMatchObject({ type: 'party', party: { name: 'Avaria' } });
    expect(select('ava-bor-training')).toMatchObject({
      type: 'relationship',
      record: { kind: 'training-and-assistance' },
    });
    expect(select('pact/BOR/2')).toMatchObject({
      type: 'membership',
      record: { nation: 'BOR', coalition: 'pact' },
    });
  });

  it('is a pair of two nations and a kind', () => {
    expect(select('pair:mutual-defence:AVA~BOR')).toEqual({
      type: 'pair',
      a: 'AVA',
      b: 'BOR',
      kind: 'mutual-defence',
    });
  });

  it.each([
    'ZZZ',
    '',
    'pair:mutual-defence:AVA~ZZZ',
    'pair:friendship:AVA~BOR',
    'pair:mutual-defence:AVA~pact',
    'pair:mutual-defence:AVA~BOR~CAR',
    '__proto__',
    'pact/BOR/9',
  ])('is nothing for %j', (id) => {
    expect(select(id)).toBeUndefined();
    expect(isTieOf(atlas, id as TieId)).toBe(false);
  });
});
