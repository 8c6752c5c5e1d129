import { fold } from '../search/fold.ts';
import type { Row } from './rows.ts';
import { COLUMNS } from './sort.ts';

/** A row as text, a cell a column; dates as ISO says them. */
export function cellsOfRow(row: Row): readonly string[] {
  return COLUMNS.map((column) => (column === 'sources' ? row.cited : (row[column] ?? '')));
}

const folded = new WeakMap<Row, string>();

function searchable(row: Row): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = fold(cellsOfRow(row).join(' \n '));
  folded.set(row, text);
  return text;
}

/** The rows that have every word of the query in some column. */
export function matching(rows: readonly Row[], query: string): readonly Row[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => searchable(row).includes(word)));
}
