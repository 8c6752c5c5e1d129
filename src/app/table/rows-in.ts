import { COLUMNS, type Column } from '../../view/sorting.ts';
import { messages } from '../messages.ts';
import { changesIn, lastOnly, visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';
import { matching } from './cells.ts';
import { type Row, rowsOf } from './rows.ts';
import { sorted } from './sort.ts';

const NONE: readonly Row[] = [];
const OF_ONE_DATE = COLUMNS.filter((column) => column !== 'change');

/** The columns of the table: what changed only while two dates are compared. */
export function columnsIn(state: State): readonly Column[] {
  return changesIn(state) ? COLUMNS : OF_ONE_DATE;
}

/** A row a visible tie; none until the atlas is open. */
export const rowsIn = lastOnly(
  (state: State) => [state.atlas, visibleIn(state), changesIn(state), messages()],
  (state): readonly Row[] => {
    const visible = visibleIn(state);
    return state.atlas && visible ? rowsOf(state.atlas, visible.ties, changesIn(state)) : NONE;
  },
);

const sortedRowsIn = lastOnly(
  (state: State) => [rowsIn(state), state.view.sort],
  (state) => sorted(rowsIn(state), state.view.sort, new Intl.Collator(messages().language).compare),
);

/** The rows that have the words looked for, as sorted. */
export const foundRowsIn = lastOnly(
  (state: State) => [sortedRowsIn(state), state.view.find],
  (state) => matching(sortedRowsIn(state), state.view.find ?? ''),
);
