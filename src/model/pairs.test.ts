import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NationId } from './id.ts';
import { tiesInForce } from './in-force.ts';
import { pairsOf } from './pairs.ts';
import { anyAtlas } from './random-atlas.ts';
import { coalition, day, ids, membership, nation, smallAtlas } from './small-atlas.ts';
import type { StoredTie } from './tenure.ts';
import type { MembershipTie } from './tie.ts';

const all = () => true;
const areMemberships = (ties: readonly StoredTie[]) =>
  ties.filter((tie): tie is MembershipTie => tie.form === 'membership');
const TODAY = day('2026-11-22');

function pairs(atlas = smallAtlas(), concerns: (a: NationId, b: NationId) => boolean = all) {
  return pairsOf(atlas, areMemberships(tiesInForce(atlas, TODAY)), concerns);
}

/** A single coalition of so many members. */
function clique(size: number, kind: 'treaty-alliance' | 'designation' = 'treaty-alliance') {
  const names = Array.from({ length: size }, (_, index) => `N${String(index).padStart(2, '0')}`);
  return smallAtlas({
    nations: names.map((id) => nation(id)),
    coalitions: [coalition('club', { kind })],
    memberships: names.map((id, index) =>
      membership(`club/${id}/1`, { role: index === 0 ? 'lead' : 'member' }),
    ),
    relationships: [],
  });
}

describe('the pairs of the small atlas', () => {
  it('are one per dyad and kind, whatever the number of coalitions behind it', () => {
    expect(ids(pairs()).sort()).toEqual([
      'pair:arms-and-technology:AVA~FEN',
      'pair:arms-and-technology:BOR~FEN',
      'pair:exercise:AVA~BOR',
      'pair:exercise:AVA~DAL',
      'pair:exercise:AVA~ELB',
      'pair:exercise:BOR~DAL',
      'pair:exercise:BOR~ELB',
      'pair:exercise:DAL~ELB',
      'pair:mutual-defence:AVA~BOR',
      'pair:mutual-defence:AVA~DAL',
      'pair:mutual-defence:AVA~ELB',
      'pair:mutual-defence:BOR~DAL',
      'pair:mutual-defence:BOR~ELB',
      'pair:mutual-defence:DAL~ELB',
    ]);
  });

  it('name every coalition they are made through', () => {
    const through = (id: string) => ids(pairs().find((pair) => pair.id === id)?.through ?? []);
    expect(through('pair:mutual-defence:AVA~BOR')).toEqual(['pact', 'league']);
    expect(through('pair:exercise:AVA~BOR')).toEqual(['pact']);
    expect(through('pair:arms-and-technology:AVA~FEN')).toEqual(['mark']);
  });

  it('are weak where a membership behind them is', () => {
    const weak = pairs().filter((pair) => pair.weak);
    expect(weak.every(({ id }) => id.includes('ELB'))).toBe(true);
    expect(weak).toHaveLength(6);
  });

  it('are firm as soon as one coalition binds both firmly', () => {
    const atlas = smallAtlas();
    const memberships = atlas.memberships.map((spell) =>
      spell.id === 'pact/AVA/1' ? { ...spell, state: 'suspended' as const } : spell,
    );
    const found = new Map(pairs(smallAtlas({ memberships })).map((pair) => [`${pair.id}`, pair]));
    expect(found.get('pair:mutual-defence:AVA~BOR')?.weak).toBe(false);
    expect(found.get('pair:exercise:AVA~BOR')?.weak).toBe(true);
  });

  it('are only those that are wanted', () => {
    const ofFenland = pairs(smallAtlas(), (a, b) => a === 'FEN' || b === 'FEN');
    expect(ids(ofFenland)).toEqual([
      'pair:arms-and-technology:AVA~FEN',
      'pair:arms-and-technology:BOR~FEN',
    ]);
  });

  it('are of the kinds that both are bound by', () => {
    const atlas = smallAtlas();
    const memberships = areMemberships(tiesInForce(atlas, TODAY)).map((tie) =>
      tie.id === 'pact/DAL/1' ? { ...tie, kinds: ['exercise' as const] } : tie,
    );
    const ofDalmoria = pairsOf(atlas, memberships, (a, b) => a === 'DAL' || b === 'DAL');
    expect(ids(ofDalmoria)).toEqual([
      'pair:exercise:AVA~DAL',
      'pair:exercise:BOR~DAL',
      'pair:exercise:DAL~ELB',
    ]);
  });

  it('leave out observers, partners and associates', () => {
    const atlas = smallAtlas();
    const memberships = atlas.memberships.map((spell) =>
      spell.coalition === 'league' ? { ...spell, role: 'observer' as const } : spell,
    );
    const found = pairs(smallAtlas({ memberships }));
    expect(found.some(({ kinds }) => kinds.includes('political-support'))).toBe(false);
    expect(ids(found.flatMap(({ through }) => through))).not.toContain('league');
  });
});

describe('a coalition of n', () => {
  it.each([0, 1, 2, 3, 10, 43])('makes n(n-1)/2 pairs of %i members', (size) => {
    expect(pairs(clique(size))).toHaveLength((size * (size - 1)) / 2 || 0);
  });

  it('that designates ties only the lead to the others', () => {
    const found = pairs(clique(5, 'designation'));
    expect(ids(found)).toEqual([
      'pair:mutual-defence:N00~N01',
      'pair:mutual-defence:N00~N02',
      'pair:mutual-defence:N00~N03',
      'pair:mutual-defence:N00~N04',
    ]);
  });

  it('that designates ties one way, from the lead', () => {
    const directions = new Set(pairs(clique(5, 'designation')).map(({ direction }) => direction));
    expect([...directions]).toEqual(['a-to-b']);
    expect(pairs(clique(5)).every(({ direction }) => direction === 'mutual')).toBe(true);
  });
});

describe('pairs of any atlas', () => {
  it('are distinct dyads of different nations, in one order', () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const found = pairs(atlas);
        for (const { a, b, kinds, through } of found) {
          expect(a < b).toBe(true);
          expect(kinds).toHaveLength(1);
          expect(through.length).toBeGreaterThan(0);
          expect(new Set(through).size).toBe(through.length);
          for (const { confers } of through) expect(confers).toContain(kinds[0]);
        }
        expect(new Set(ids(found)).size).toBe(found.length);
      }),
    );
  });

  it('do not depend on the order of the memberships', () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        const ties = areMemberships(tiesInForce(atlas, TODAY));
        const facts = (memberships: readonly MembershipTie[]) =>
          pairsOf(atlas, memberships, all)
            .map(({ id, weak, through }) => `${id} ${weak} ${ids(through).sort()}`)
            .sort();
        expect(facts([...ties].reverse())).toEqual(facts(ties));
      }),
    );
  });
});
