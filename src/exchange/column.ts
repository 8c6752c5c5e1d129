export type Cell = string | number | boolean | readonly string[] | undefined;

/** One property of a node, a tie or a source, under one name in every format. */
export interface Column<Item> {
  /** Stable: scripts rely on it. */
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  /** What it means, for whoever opens the file. */
  readonly about: string;
  readonly of: (item: Item) => Cell;
}

/** A cell as one text: several things separated by semicolons, '' for what is not known. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(';') : String(cell);
}

/** Only the properties that are known, lists as lists. */
export function known<Item>(
  columns: readonly Column<Item>[],
  item: Item,
): Readonly<Record<string, Exclude<Cell, undefined>>> {
  return Object.fromEntries(
    columns.flatMap(({ name, of }) => {
      const cell = of(item);
      const isKnown = cell !== undefined && (typeof cell !== 'object' || cell.length > 0);
      return isKnown ? [[name, cell] as const] : [];
    }),
  );
}
