import type { Atlas } from './atlas.ts';
import { yearOf } from './date.ts';
import type { Interval } from './interval.ts';
import { inForce } from './interval.ts';
import { KINDS, type Kind } from './kind.ts';
import { membershipLifetime, relationshipLifetime } from './lifetime.ts';
import { conferredKinds } from './tie.ts';

/** Where the record begins. */
export const FIRST_YEAR = 1945;

export interface YearCount {
  readonly year: number;
  /** Stored ties in force when the year was over; in the running year, today. */
  readonly ties: Readonly<Record<Kind, number>>;
}

/** Ties in force per year and kind, from {@link FIRST_YEAR} to the atlas' today. */
export function timeline(atlas: Atlas): readonly YearCount[] {
  const lastYear = yearOf(atlas.today);
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => ({
    year: FIRST_YEAR + index,
    ties: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>,
  }));
  const count = (interval: Interval, kinds: readonly Kind[]) => {
    const start = interval.from === undefined ? FIRST_YEAR : yearOf(interval.from);
    const end = interval.until === undefined ? lastYear : yearOf(interval.until);
    for (const { year, ties } of years) {
      const counts =
        year === lastYear
          ? inForce(interval, atlas.today)
          : start <= year && year < end + openEnd(interval);
      if (counts) for (const kind of kinds) ties[kind]++;
    }
  };
  for (const relationship of atlas.relationships) {
    const lifetime = relationshipLifetime(atlas, relationship);
    if (lifetime) count(lifetime, [relationship.kind]);
  }
  for (const membership of atlas.memberships) {
    const coalition = atlas.coalitions.get(membership.coalition);
    const lifetime = membershipLifetime(atlas, membership);
    if (coalition && lifetime) count(lifetime, conferredKinds(coalition, membership));
  }
  return years;
}

/** An open end reaches through the last year; a dated one leaves out the year it falls in. */
function openEnd({ until }: Interval): number {
  return until === undefined ? 1 : 0;
}
