import { useMemo } from 'react';
import { messages } from '../messages.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { rowsOf } from './rows.ts';
import { TieRow } from './TieRow.tsx';
import { useGrowing } from './use-growing.ts';

/** The picture as a table: one row a tie. */
export function TiesTable() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const visible = useStateOf(visibleIn);
  const select = useStateOf(({ view }) => view.select);
  const rows = useMemo(
    () => (atlas && visible ? rowsOf(atlas, visible.ties) : []),
    [atlas, visible],
  );
  const drawn = useGrowing(rows.length, rows);
  return (
    <section
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={text.views.table}
    >
      <table aria-label={text.tableTies}>
        <thead>
          <tr>
            {Object.entries(text.columns).map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <TieRow key={row.id} row={row} isSelected={row.id === select} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="empty">{text.tableEmpty}</p>}
    </section>
  );
}
