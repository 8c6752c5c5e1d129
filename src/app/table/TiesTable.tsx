import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sortedBy } from '../../view/sorting.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { useStateOf } from '../state/use-state.ts';
import { amongIn } from './among.ts';
import { openRowMenu } from './row-menu.ts';
import { columnsIn, foundRowsIn, rowsIn } from './rows-in.ts';
import { TableHead } from './TableHead.tsx';
import { TableTools } from './TableTools.tsx';
import { TieRows } from './TieRows.tsx';
import { useWindow } from './use-window.ts';

/** The picture as a table: one row a tie. */
export default function TiesTable() {
  const text = messages();
  const total = useStateOf((state) => rowsIn(state).length);
  const rows = useStateOf(foundRowsIn);
  const columns = useStateOf(columnsIn);
  const { select, sort, find } = useStateOf(({ view }) => view);
  const among = useStateOf(amongIn);
  const frame = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<number>();
  const { drawn, measure, bringIntoSight } = useWindow(frame, rows, focused);

  const asked = JSON.stringify([select, sort, find]);
  const brought = useRef<string>(undefined);
  useEffect(() => {
    if (rows.length === 0 || brought.current === asked) return;
    brought.current = asked;
    const selected = rows.findIndex(({ id }) => id === select);
    if (selected >= 0) bringIntoSight(selected);
    else frame.current?.scrollTo({ top: 0 });
  });

  // The browser would stop where it guessed the end before the rows on the way were measured.
  const leap = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== frame.current || !['Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    bringIntoSight(event.key === 'Home' ? 0 : rows.length - 1);
  };

  return (
    <div className="table-screen">
      <TableTools rows={rows} total={total} />
      <section
        ref={frame}
        className="table-frame"
        data-menus
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={text.views.table}
        onFocus={({ target }) => {
          const place = target.closest<HTMLElement>('[data-index]')?.dataset.index;
          setFocused(place === undefined ? undefined : Number(place));
        }}
        onBlur={() => setFocused(undefined)}
        onKeyDown={leap}
        onContextMenu={openRowMenu}
      >
        <table aria-label={text.tableTies} aria-rowcount={rows.length + 1}>
          <TableHead
            columns={columns}
            sorting={sort}
            onSort={(column) => changeView({ sort: sortedBy(sort, column) })}
          />
          <TieRows {...{ rows, drawn, select, among, measure }} columns={columns.length} />
        </table>
        {total === 0 && <p className="empty">{text.tableEmpty}</p>}
        {total > 0 && rows.length === 0 && (
          <div className="table-none">
            <p className="empty">{text.table.noMatch}</p>
            <button type="button" onClick={() => changeView({ find: undefined })}>
              {text.table.clear}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}
