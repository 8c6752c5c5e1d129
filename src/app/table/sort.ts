import type { Column, Sorting } from '../../view/sorting.ts';
import type { Row } from './rows.ts';

type Compare = (a: string, b: string) => number;

/**
 * The place of each text among all that differ: of thousands of rows only few texts differ, so the
 * costly comparison of a language is made between those alone.
 */
export function ranksOf(texts: Iterable<string>, compare: Compare): (text: string) => number {
  const ranks = new Map([...new Set(texts)].sort(compare).map((text, rank) => [text, rank]));
  return (text) => ranks.get(text) ?? ranks.size;
}

/** What a column is sorted by; '' sorts last whichever way. */
function keyOf(row: Row, column: Column): string {
  return column === 'sources' ? row.cited : (row[column] ?? '');
}

/** The rows in order of a column; those that are alike stay as they were. Dates sort as ISO text. */
export function sorted(
  rows: readonly Row[],
  sorting: Sorting | undefined,
  compare: Compare,
): readonly Row[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  const keys = rows.map((row) => keyOf(row, column));
  const rankOf = ranksOf(keys, compare);
  const places = keys.map((key) =>
    key === '' ? Number.POSITIVE_INFINITY : rankOf(key) * (descending ? -1 : 1),
  );
  // Infinity less itself is no number, hence the `||`.
  return rows
    .map((row, index) => ({ row, place: places[index] ?? 0 }))
    .sort((one, other) => one.place - other.place || 0)
    .map(({ row }) => row);
}
