import type { Row } from './rows.ts';

export const COLUMNS = [
  'a',
  'b',
  'kind',
  'instrument',
  'from',
  'until',
  'status',
  'sources',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** By one column: the same again turns it round. */
export function sortedBy(now: Sorting | undefined, column: Column): Sorting {
  return { column, descending: now?.column === column && !now.descending };
}

/** What a column is sorted by; '' sorts last whichever way. */
function keyOf(row: Row, column: Column): string {
  return column === 'sources' ? row.cited : (row[column] ?? '');
}

/** The rows in order of a column; those that are alike stay as they were. Dates sort as ISO text. */
export function sorted(
  rows: readonly Row[],
  sorting: Sorting | undefined,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .sort((one, other) => {
      if (one.key === '' || other.key === '')
        return Number(one.key === '') - Number(other.key === '');
      return compare(one.key, other.key) * (descending ? -1 : 1);
    })
    .map(({ row }) => row);
}
