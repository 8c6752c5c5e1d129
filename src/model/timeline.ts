import type { Atlas } from './atlas.ts';
import { endOfYear, yearOf } from './date.ts';
import { tiesInForce } from './in-force.ts';
import { KINDS, type Kind } from './kind.ts';

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
  return Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => {
    const year = FIRST_YEAR + index;
    const ties = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
    for (const { kinds } of tiesInForce(atlas, year === lastYear ? atlas.today : endOfYear(year))) {
      for (const kind of kinds) ties[kind]++;
    }
    return { year, ties };
  });
}
