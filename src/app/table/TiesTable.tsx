import { useDeferredValue, useMemo, useState } from 'react';
import { messages } from '../messages.ts';
import { visibleIn } from '../state/derived.ts';
import { useStateOf } from '../state/use-state.ts';
import { amongIn } from './among.ts';
import { matching } from './cells.ts';
import { rowsOf } from './rows.ts';
import { type Sorting, sorted, sortedBy } from './sort.ts';
import { TableHead } from './TableHead.tsx';
import { TableTools } from './TableTools.tsx';
import { TieRow } from './TieRow.tsx';
import { useGrowing } from './use-growing.ts';

/** The picture as a table: one row a tie. */
export function TiesTable() {
  const text = messages();
  const atlas = useStateOf(({ atlas }) => atlas);
  const visible = useStateOf(visibleIn);
  const select = useStateOf(({ view }) => view.select);
  const among = useStateOf(amongIn);
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting>();
  const wanted = useDeferredValue(query);
  const all = useMemo(
    () => (atlas && visible ? rowsOf(atlas, visible.ties) : []),
    [atlas, visible],
  );
  const ordered = useMemo(
    () => sorted(all, sorting, new Intl.Collator(text.language).compare),
    [all, sorting, text],
  );
  const rows = useMemo(() => matching(ordered, wanted), [ordered, wanted]);
  const { drawn, onScroll } = useGrowing(rows.length, rows);
  return (
    <div className="table-screen">
      <TableTools query={query} onQuery={setQuery} rows={rows} total={all.length} />
      <section
        className="table-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={text.views.table}
        onScroll={onScroll}
      >
        <table aria-label={text.tableTies} aria-rowcount={rows.length + 1}>
          <TableHead
            sorting={sorting}
            onSort={(column) => setSorting((now) => sortedBy(now, column))}
          />
          <tbody>
            {rows.slice(0, drawn).map((row, index) => (
              <TieRow
                key={row.id}
                row={row}
                place={index + 2}
                isSelected={row.id === select}
                isAmong={among.has(row.id)}
              />
            ))}
          </tbody>
        </table>
        {all.length === 0 && <p className="empty">{text.tableEmpty}</p>}
        {all.length > 0 && rows.length === 0 && (
          <div className="table-none">
            <p className="empty">{text.table.noMatch}</p>
            <button type="button" onClick={() => setQuery('')}>
              {text.table.clear}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}
