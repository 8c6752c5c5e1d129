import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

type Cell = v.GenericSchema<string, unknown>;
export type Cells = Readonly<Record<string, Cell>>;
type Values<Columns extends Cells> = {
  readonly [Name in keyof Columns]: v.InferOutput<Columns[Name]>;
};

/** What one file of a data package holds, and how a row of it becomes an item. */
export interface Table<Item> {
  readonly file: string;
  readonly cells: Cells;
  readonly read: (
    row: SheetRow,
  ) => { readonly item: Item } | { readonly problems: readonly Problem[] };
}

/** A row that could be read: its item, and the cells as they were written. */
export interface Row<Item> extends SheetRow {
  readonly item: Item;
}

export interface ReadTable<Item> {
  readonly rows: readonly Row<Item>[];
  /** Every id written, those of rows that could not be read included; undefined without a file. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

/** What is read where there is no file. */
export const NO_ROWS: ReadTable<never> = { rows: [], ids: undefined, problems: [] };

export function defineTable<Columns extends Cells, Item>(
  file: string,
  cells: Columns,
  toItem: (values: Values<Columns>) => Item,
): Table<Item> {
  const schema = v.object(cells);
  return {
    file,
    cells,
    read: ({ row, cells: written }) => {
      const input = Object.keys(cells).map((name) => [name, written.get(name) ?? '']);
      const result = v.safeParse(schema, Object.fromEntries(input), { abortPipeEarly: true });
      if (result.success) return { item: toItem(result.output as Values<Columns>) };
      const problems = result.issues.map((issue) => ({
        file,
        row,
        field: String(issue.path?.[0]?.key ?? 'row'),
        message: issue.message,
      }));
      return { problems };
    },
  };
}

/** The columns a file cannot do without: those whose cells must not be blank. */
export function requiredColumns({ cells }: Table<unknown>): readonly string[] {
  return Object.entries(cells)
    .filter(([, cell]) => !v.is(cell, ''))
    .map(([name]) => name);
}

export function readTable<Item>(table: Table<Item>, sheet: Sheet): ReadTable<Item> {
  const ids = new Set(sheet.rows.map(({ cells }) => cells.get('id')?.trim() ?? ''));
  const missing = requiredColumns(table).filter((name) => !sheet.columns.has(name));
  if (sheet.columns.size === 0) return { rows: [], ids, problems: sheet.problems };
  if (missing.length > 0) {
    const problems = missing.map((field) => ({
      file: table.file,
      row: 1,
      field,
      message: 'the column is missing: add it to the header row and fill it in',
    }));
    return { rows: [], ids, problems: [...sheet.problems, ...problems] };
  }
  const rows: Row<Item>[] = [];
  const problems = [...sheet.problems];
  for (const row of sheet.rows) {
    const result = table.read(row);
    if ('item' in result) rows.push({ ...row, item: result.item });
    else problems.push(...result.problems);
  }
  return { rows, ids, problems };
}
