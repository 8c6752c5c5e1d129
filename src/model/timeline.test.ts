import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfYear, yearOf } from './date.ts';
import { tiesInForce } from './in-force.ts';
import { KINDS } from './kind.ts';
import { anyAtlas } from './random-atlas.ts';
import { date, membership, relationship, smallAtlas } from './small-atlas.ts';
import { FIRST_YEAR, timeline } from './timeline.ts';

const years = timeline(smallAtlas());
const inYear = (year: number) => years.find((one) => one.year === year)?.ties;

describe('the timeline of the small atlas', () => {
  it('runs from the first year to the running one', () => {
    expect(years[0]?.year).toBe(FIRST_YEAR);
    expect(years.at(-1)?.year).toBe(2026);
    expect(years).toHaveLength(2026 - FIRST_YEAR + 1);
  });

  it('counts what was in force when the year was over', () => {
    expect(inYear(1961)).toMatchObject({ 'mutual-defence': 7, 'training-and-assistance': 0 });
    expect(inYear(1962)).toMatchObject({ 'mutual-defence': 7, 'training-and-assistance': 1 });
    expect(inYear(1969)).toMatchObject({ 'mutual-defence': 7 });
    expect(inYear(1970)).toMatchObject({ 'mutual-defence': 6 });
  });

  it('does not count members of a coalition that is over', () => {
    expect(inYear(1947)?.['mutual-defence']).toBe(3);
    expect(inYear(1948)?.['mutual-defence']).toBe(2);
  });

  it('counts in the running year what is in force today', () => {
    const relationships = [
      relationship('begun', 'AVA', 'BOR', { inForce: date('2026-11-22') }),
      relationship('to-come', 'AVA', 'BOR', { inForce: date('2026-11-23') }),
      relationship('over', 'AVA', 'BOR', { inForce: date('2020'), ended: date('2026-11-22') }),
    ];
    const today = timeline(smallAtlas({ relationships, memberships: [] })).at(-1);
    expect(today?.ties['mutual-defence']).toBe(1);
  });

  it('counts a nation once, though imprecise dates make its spells overlap', () => {
    const memberships = [
      membership('league/AVA/1', { joined: date('1950'), left: date('2026') }),
      membership('league/AVA/2', { joined: date('2026') }),
    ];
    const last = timeline(smallAtlas({ relationships: [], memberships })).at(-1);
    expect(last?.ties['mutual-defence']).toBe(1);
  });
});

describe('the timeline of any atlas', () => {
  it('counts for each year what is in force at its end, and for the last what is today', () => {
    fc.assert(
      fc.property(anyAtlas, (atlas) => {
        for (const { year, ties } of timeline(atlas)) {
          const day = year === yearOf(atlas.today) ? atlas.today : endOfYear(year);
          const inForce = tiesInForce(atlas, day);
          for (const kind of KINDS) {
            const counted = inForce.filter(({ kinds }) => kinds.includes(kind)).length;
            expect([year, kind, ties[kind]]).toEqual([year, kind, counted]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
