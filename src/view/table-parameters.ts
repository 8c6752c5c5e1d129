import type { Parameter } from './parameters.ts';
import { COLUMNS } from './sorting.ts';

/** Longer than any name or title that could be looked for. */
export const LONGEST = 200;

/** A column, with a minus before it where the last comes first. */
export const sort: Parameter = {
  name: 'sort',
  read: (text) => {
    const descending = text.startsWith('-');
    const column = COLUMNS.find((one) => one === text.slice(descending ? 1 : 0));
    return column && { sort: { column, descending } };
  },
  write: ({ sort: now }) => now && `${now.descending ? '-' : ''}${now.column}`,
};

/** Words that a row of the table must have; half a letter, which no address can hold, is replaced. */
export const find: Parameter = {
  name: 'find',
  read: (text) => (text === '' || text.length > LONGEST ? undefined : { find: text }),
  write: (view) => view.find?.replaceAll(/\p{Surrogate}/gu, '\u{fffd}') || undefined,
};
