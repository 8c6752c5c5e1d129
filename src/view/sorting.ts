/** The columns of the table of ties; `a` and `b` are its two parties, `change` what became of it. */
export const COLUMNS = [
  'a',
  'b',
  'kind',
  'change',
  'instrument',
  'from',
  'until',
  'status',
  'sources',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a table is sorted by. */
export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** By one column: the same again turns it round. */
export function sortedBy(now: Sorting | undefined, column: Column): Sorting {
  return { column, descending: now?.column === column && !now.descending };
}
