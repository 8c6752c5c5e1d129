import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column, Sorting } from '../../view/sorting.ts';
import { messages } from '../messages.ts';

interface Properties {
  readonly columns: readonly Column[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: Column) => void;
}

/** The names of the columns, each a button that sorts by it. */
export function TableHead({ columns, sorting, onSort }: Properties) {
  const text = messages();
  const Arrow = sorting?.descending ? ArrowDown : ArrowUp;
  const way = sorting?.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column}
            data-column={column}
            scope="col"
            aria-sort={sorting?.column === column ? way : 'none'}
          >
            <button type="button" className="sort" onClick={() => onSort(column)}>
              {text.columns[column]}
              {sorting?.column === column && <Arrow aria-hidden size={14} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
