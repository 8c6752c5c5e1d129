import { figureFileName } from '../../figure/file-name.ts';
import { datesOf } from '../../plate/dates.ts';
import type { Column } from '../../view/sorting.ts';
import { messages } from '../messages.ts';
import { store } from '../state/store.ts';
import { cellsOfRow } from './cells.ts';
import type { Row } from './rows.ts';

/** The rows as they are copied and saved, under the names of their columns. */
export function textOf(
  rows: readonly Row[],
  columns: readonly Column[],
): readonly (readonly string[])[] {
  const text = messages();
  return [
    columns.map((column) => text.columns[column]),
    ...rows.map((row) => cellsOfRow(row, columns)),
  ];
}

/** What a file of the rows shown is called. */
export function fileName(): string {
  const { view, atlas } = store.getState();
  const focus = view.focus && atlas?.parties.get(view.focus);
  const dates = atlas ? datesOf({ atlas, view }) : [];
  return figureFileName([messages().table.fileTopic, ...dates, focus?.name ?? ''], 'csv');
}
