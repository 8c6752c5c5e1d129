import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfoldedTies } from './filter.ts';
import type { PartyId } from './id.ts';
import { anyAtlas, anyFilter } from './random-atlas.ts';
import { sharesOf } from './shares.ts';
import { sideBySide } from './side-by-side.ts';
import { beginningOf, earliest, unbrokenSince } from './since.ts';
import { date, everything, ids, membership, smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();
const compare = (a: string, b: string) =>
  sideBySide(atlas, everything(atlas, { coalitions: 'pairs' }), a as PartyId, b as PartyId);

describe('two nations of the small atlas side by side', () => {
  it('share coalitions, and differ in others', () => {
    const { coalitions } = compare('BOR', 'FEN');
    expect(coalitions.both.map(({ coalition }) => coalition)).toEqual(['mark']);
    expect(ids(coalitions.onlyA)).toEqual(['pact/BOR/2', 'league/BOR/1']);
    expect(coalitions.onlyB).toEqual([]);
  });

  it('have partners in common and apart, each other left out', () => {
    expect(compare('BOR', 'FEN').partners).toEqual({ both: ['AVA'], onlyA: [], onlyB: [] });
    expect(compare('AVA', 'BOR').partners).toEqual({ both: [], onlyA: ['FEN'], onlyB: [] });
    expect(ids(compare('AVA', 'BOR').between)).toEqual([
      'ava-bor-training',
      'bor-ava-intelligence',
    ]);
  });

  it('have so many ties of a kind, since their first', () => {
    expect(
      compare('AVA', 'DAL').kinds.map(({ kind, a, b }) => [kind, a.ties, a.since, b.ties, b.since]),
    ).toEqual([
      ['mutual-defence', 2, '1945-03-22', 1, '1952'],
      ['intelligence-sharing', 1, '1975-03', 0, undefined],
      ['exercise', 1, '1950-06-17', 1, '1952'],
      ['training-and-assistance', 1, '1962', 0, undefined],
      ['basing-and-access', 1, '1990-08', 0, undefined],
      ['arms-and-technology', 1, '1980', 0, undefined],
      ['political-support', 0, undefined, 1, '2000-02-29'],
    ]);
  });
});

describe('a membership that was suspended and restored', () => {
  const spells = [
    membership('league/AVA/1', { joined: date('1945'), left: date('1979-03') }),
    membership('league/AVA/2', { joined: date('1979-03'), left: date('1989'), state: 'suspended' }),
    membership('league/AVA/3', { joined: date('1989') }),
    membership('league/BOR/1', { joined: date('1945'), left: date('1960') }),
    membership('league/BOR/2', { joined: date('1961') }),
    membership('pact/AVA/1', { joined: date('1950'), left: date('1955'), role: 'observer' }),
    membership('pact/AVA/2', { joined: date('1955') }),
  ] as const;
  const of = smallAtlas({ memberships: spells });
  it.each([
    [2, '1945'],
    [4, '1961'],
    [6, '1955'],
  ])('counts from its first unbroken spell: %i since %s', (index, since) => {
    expect(unbrokenSince(of, spells[index] ?? spells[0])).toBe(since);
  });
});

describe('any two parties side by side', () => {
  it('share and differ in all they have, nothing twice', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const [a, b] = ['NAA', 'NBB'] as [PartyId, PartyId];
        const { coalitions, kinds, partners } = sideBySide(atlas, filter, a, b);
        const ties = unfoldedTies(atlas, { ...filter, coalitions: 'hub', focus: undefined });
        const of = (party: PartyId) =>
          ties.filter((tie) => tie.form === 'membership' && tie.a === party);
        expect(coalitions.both.length + coalitions.onlyA.length).toBe(of(a).length);
        expect(coalitions.both.length + coalitions.onlyB.length).toBe(of(b).length);
        const all = [...partners.both, ...partners.onlyA, ...partners.onlyB];
        expect(new Set(all).size).toBe(all.length);
        for (const one of kinds) {
          const held = ties.filter(
            (tie) => tie.kinds.includes(one.kind) && (tie.a === a || tie.b === a),
          );
          expect(one.a).toEqual({
            ties: held.length,
            since: earliest(held.map((tie) => beginningOf(atlas, tie))),
          });
        }
      }),
    );
  });

  it('mirror each other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.uniqueArray(fc.nat(9)), (one, other) => {
        const there = sharesOf(new Set(one), new Set(other));
        const back = sharesOf(new Set(other), new Set(one));
        expect([back.onlyA, back.onlyB]).toEqual([there.onlyB, there.onlyA]);
        expect([...back.both].sort()).toEqual([...there.both].sort());
        expect([...there.both, ...there.onlyA].sort()).toEqual([...one].sort());
      }),
    );
  });
});
