import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../model/atlas.ts';
import type { DrawnTurn } from '../model/changes.ts';
import { type Filter, visible } from '../model/filter.ts';
import type { CoalitionId, NationId } from '../model/id.ts';
import { anyAtlas, anyFilter } from '../model/random-atlas.ts';
import {
  coalition,
  day,
  everything,
  ids,
  membership,
  nation,
  smallAtlas,
} from '../model/small-atlas.ts';
import { HULL_LOOKS, hullLook } from './hull-look.ts';
import { hullsOf, MOST_HULLS } from './hulls.ts';
import { paletteOf, THEMES } from './palette.ts';

const text = {
  label: ({ abbreviation }: { readonly abbreviation: string }) => abbreviation,
  others: (count: number) => `and ${count}`,
};

function outlined(atlas: Atlas, first: readonly string[] = [], changes: Partial<Filter> = {}) {
  const filter = everything(atlas, { coalitions: 'hull', ...changes });
  return hullsOf(atlas, visible(atlas, filter), { ...text, first });
}

/** Coalitions named by their members, such as "ab": all nations are of the organisation's own. */
function atlasOf(...groups: readonly string[]): Atlas {
  const nations = [...new Set(groups.join(''))].sort();
  return smallAtlas({
    nations: nations.map((id) => nation(id)),
    coalitions: [coalition('oic', { confers: [] }), ...groups.map((group) => coalition(group))],
    memberships: groups.flatMap((group) =>
      [...new Set(group)].map((id) => membership(`${group}/${id}/1`)),
    ),
    relationships: [],
  });
}

describe('coalitions as outlines', () => {
  it('hold their visible members, promises of defence first, and say who is folded', () => {
    expect(
      outlined(smallAtlas()).map(({ id, members, caption, label }) => [
        id,
        members.join(' '),
        caption,
        label,
      ]),
    ).toEqual([
      ['pact', 'AVA BOR DAL', 'and 1', 'PACT'],
      ['league', 'AVA BOR', undefined, 'LEAGUE'],
      ['mark', 'AVA BOR FEN', undefined, 'MARK'],
    ]);
  });

  it('begin with those that are asked for, in that order', () => {
    expect(ids(outlined(smallAtlas(), ['mark', 'AVA', 'league']))).toEqual([
      'mark',
      'league',
      'pact',
    ]);
  });

  it('need two members to go around', () => {
    expect(ids(outlined(atlasOf('a', 'bc')))).toEqual(['bc']);
    expect(ids(outlined(smallAtlas(), [], { day: day('1953-01-01') }))).toEqual(['league', 'pact']);
  });

  it('leave out twins of the same members before others', () => {
    const twins = ['abc', 'cab', 'bca'];
    expect(ids(outlined(atlasOf(...twins, 'ad')))).toEqual(['abc', 'ad', 'bca', 'cab']);
    expect(ids(outlined(atlasOf(...twins, 'ad'), ['cab', 'bca']))).toEqual([
      'cab',
      'bca',
      'ad',
      'abc',
    ]);
  });

  it('are never more than can be told apart', () => {
    const groups = [...'bcdefghijklmnop'].map((letter) => `a${letter}`);
    const found = outlined(atlasOf(...groups));
    expect(found).toHaveLength(MOST_HULLS);
    expect(new Set(found.map(({ look }) => look)).size).toBe(MOST_HULLS);
    expect(ids(outlined(atlasOf(...groups), ['ap']))[0]).toBe('ap');
  });

  it('lie one outside another where they share members, the smaller inside', () => {
    const levels = Object.fromEntries(
      outlined(atlasOf('abcd', 'ab', 'bc', 'ef')).map(({ id, level }) => [id, level]),
    );
    expect(levels).toEqual({ ab: 0, bc: 1, abcd: 2, ef: 0 });
  });

  it('differ in hue where they share members', () => {
    const found = outlined(atlasOf('abcd', 'ab', 'bc', 'cd', 'da', 'ac'));
    expect(new Set(found.map(({ look }) => look % 6)).size).toBe(6);
  });

  it('say what became of memberships between two dates', () => {
    const atlas = atlasOf('abcd');
    const seen = visible(atlas, everything(atlas, { coalitions: 'hull' }));
    const turnOf = new Map<string, DrawnTurn>([
      ['a', 'began'],
      ['b', 'began'],
      ['c', 'ended'],
    ]);
    const turns = new Map(seen.ties.map(({ id, a }) => [id, turnOf.get(a) ?? 'kept']));
    const [hull] = hullsOf(atlas, seen, { ...text, first: [], turns });
    expect(hull?.caption).toBe('+2 −1');
  });

  it('hold visible nations only, whatever the atlas and filter', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const seen = visible(atlas, { ...filter, coalitions: 'hull' });
        const found = hullsOf(atlas, seen, { ...text, first: [] });
        expect(new Set(ids(found)).size).toBe(found.length);
        for (const { id, members } of found) {
          expect(seen.parties.has(id as CoalitionId)).toBe(true);
          expect(members.length).toBeGreaterThan(1);
          expect(members.every((member: NationId) => seen.parties.has(member))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('looks', () => {
  it.each(THEMES)('are all different in the %s theme', (theme) => {
    const looks = Array.from({ length: HULL_LOOKS }, (_, look) => hullLook(paletteOf(theme), look));
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(HULL_LOOKS);
  });
});
