import { Fragment, type Ref } from 'react';
import type { TieId } from '../../model/id.ts';
import type { Row } from './rows.ts';
import { TieRow } from './TieRow.tsx';
import type { Drawn } from './use-window.ts';

interface Properties {
  readonly rows: readonly Row[];
  readonly drawn: Drawn;
  /** How many. */
  readonly columns: number;
  readonly select: string | undefined;
  /** The ties that run among what is selected. */
  readonly among: ReadonlySet<TieId>;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** The room of rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height < 1) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true" className="table-gap">
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}

export function TieRows({ rows, drawn, columns, select, among, measure }: Properties) {
  return (
    <tbody>
      {drawn.rows.map(({ index, gap }) => {
        const row = rows[index];
        return (
          row && (
            <Fragment key={row.id}>
              <Gap height={gap} columns={columns} />
              <TieRow
                row={row}
                index={index}
                isSelected={row.id === select}
                isAmong={among.has(row.id)}
                measure={measure}
              />
            </Fragment>
          )
        );
      })}
      <Gap height={drawn.after} columns={columns} />
    </tbody>
  );
}
