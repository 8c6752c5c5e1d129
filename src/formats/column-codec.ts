/** A table as one array per field; null where the field is absent. */
export type Columns = readonly (readonly unknown[])[];

export interface ColumnCodec<Item> {
  readonly pack: (items: readonly Item[]) => Columns;
  /** Throws where the columns are not as many, or not as long, as they were packed. */
  readonly unpack: (columns: unknown) => readonly Item[];
}

/** Fields hold JSON values or undefined; a field that holds undefined comes back absent. */
export function columnCodec<Item extends object>(
  fields: readonly (keyof Item)[],
): ColumnCodec<Item> {
  return {
    pack: (items) => fields.map((field) => items.map((item) => item[field] ?? null)),
    unpack: (columns) => {
      const lists = listsOf(columns, fields.length);
      return Array.from({ length: lists[0]?.length ?? 0 }, (_, row) => {
        const entries = fields.map((field, at) => [field, lists[at]?.[row]]);
        return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Item;
      });
    },
  };
}

function listsOf(columns: unknown, count: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(columns) || columns.length !== count) throw new Error('columns are missing');
  const lists = columns.map((column): readonly unknown[] => (Array.isArray(column) ? column : []));
  const length = lists[0]?.length;
  if (lists.some((list) => list.length !== length)) throw new Error('columns differ in length');
  return lists;
}
