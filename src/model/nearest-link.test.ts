import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear, yearOf } from './date.ts';
import type { CoalitionMode, Filter } from './filter.ts';
import type { PartyId } from './id.ts';
import { KINDS, type Kind } from './kind.ts';
import { linksUnder } from './links.ts';
import { nearestLink } from './nearest-link.ts';
import { anyAtlas, anyFilter } from './random-atlas.ts';
import { day, everything, smallAtlas } from './small-atlas.ts';
import { FIRST_YEAR } from './timeline.ts';

const atlas = smallAtlas();
const nearest = (
  a: string,
  b: string,
  kinds: readonly Kind[],
  on = atlas.today,
  coalitions: CoalitionMode = 'hub',
) =>
  nearestLink(
    atlas,
    everything(atlas, { day: on, kinds: new Set(kinds), coalitions }),
    a as PartyId,
    b as PartyId,
  ).map(({ change, day, added }) => [change, day, ...added]);

describe('where there is no link', () => {
  it('names the nearest date, and every kind that would link by itself', () => {
    expect(nearest('CAR', 'AVA', ['mutual-defence'])).toEqual([['day', '1969-12-31']]);
    expect(nearest('CAR', 'AVA', ['mutual-defence'], day('1950-12-31'))).toEqual([
      ['day', '1960-12-31'],
    ]);
    expect(nearest('FEN', 'AVA', ['exercise'])).toEqual([
      ['kinds', '2026-11-22', 'basing-and-access'],
      ['kinds', '2026-11-22', 'arms-and-technology'],
    ]);
  });

  it('names a date and kinds together where neither alone helps', () => {
    const others = KINDS.filter((kind) => kind !== 'intelligence-sharing');
    expect(nearest('CAR', 'AVA', ['intelligence-sharing'])).toEqual([
      ['both', '1969-12-31', ...others],
    ]);
  });

  it('takes coalitions as they are drawn', () => {
    const drawn = (mode: CoalitionMode) =>
      nearest('BOR', 'DAL', ['exercise', 'political-support'], day('1951-01-01'), mode);
    expect(drawn('hub')).toEqual([['day', '1952-12-31']]);
    expect(drawn('pairs')).toEqual([['day', '1955-12-31']]);
    expect(drawn('none')).toEqual([]);
  });

  it('does not link two holders of a designation that nobody gives', () => {
    const memberships = atlas.memberships.filter(({ id }) => id !== 'mark/FEN/1');
    const withoutGiver = smallAtlas({ memberships, relationships: [] });
    const filter = {
      kinds: new Set<Kind>(['arms-and-technology']),
      depth: 1,
      unfolded: new Set<PartyId>(),
    };
    const days = (coalitions: CoalitionMode) =>
      nearestLink(
        withoutGiver,
        { ...filter, coalitions, day: day('1970-01-01') },
        'AVA' as PartyId,
        'BOR' as PartyId,
      )
        .filter(({ change }) => change === 'day')
        .map((view) => view.day);
    expect(days('hub')).toEqual(['1981-12-31']);
    expect(days('pairs')).toEqual([]);
  });

  it('names nothing where nothing recorded ever links', () => {
    expect(nearest('AVA', 'oic', ['exercise'])).toEqual([]);
  });
});

describe('the nearest link of any atlas', () => {
  it('is one, is the nearest, and is not missed', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const [a, b] = ['NAA', 'NBB'] as [PartyId, PartyId];
        const linked = (changes: Partial<Filter>) =>
          linksUnder(atlas, { ...filter, ...changes }, a, b).chains.total > 0;
        if (linked({})) return;
        const views = nearestLink(atlas, filter, a, b);
        for (const { day, kinds } of views)
          expect(linked({ day, kinds: new Set(kinds) })).toBe(true);
        const last = yearOf(atlas.today);
        const days = [atlas.today];
        for (let year = FIRST_YEAR; year < last; year++) days.push(endOfYear(year));
        const apart = (day: string) => Math.abs(Date.parse(day) - Date.parse(filter.day));
        const found = views.find(({ change }) => change === 'day');
        const nearer = days.filter((day) => day !== filter.day && linked({ day }));
        const week = 7 * 86_400_000;
        if (found) expect(nearer.every((day) => apart(found.day) <= apart(day) + week)).toBe(true);
        else expect(nearer).toEqual([]);
        if (views.length === 0) {
          expect(days.some((day) => linked({ day, kinds: new Set(KINDS) }))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
