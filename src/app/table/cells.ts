import { COLUMNS, type Column } from '../../view/sorting.ts';
import { fold } from '../search/fold.ts';
import type { Row } from './rows.ts';

/** A row as text, a cell a column; dates as ISO says them. */
export function cellsOfRow(row: Row, columns: readonly Column[]): readonly string[] {
  return columns.map((column) => (column === 'sources' ? row.cited : (row[column] ?? '')));
}

/** Texts that were folded: the same few make thousands of rows. */
const folded = new Map<string, string>();
const searchables = new WeakMap<Row, string>();

function foldedOnce(text: string): string {
  const known = folded.get(text) ?? fold(text);
  folded.set(text, known);
  return known;
}

function searchable(row: Row): string {
  const known = searchables.get(row) ?? cellsOfRow(row, COLUMNS).map(foldedOnce).join('\n');
  searchables.set(row, known);
  return known;
}

/** The rows that have every word of the query in some column. */
export function matching(rows: readonly Row[], query: string): readonly Row[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => words.every((word) => searchable(row).includes(word)));
}
