import { memo } from 'react';
import { SourceList } from '../details/SourceList.tsx';
import { ConfidenceMark } from '../details/Standing.tsx';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import type { Row } from './rows.ts';

interface Properties {
  readonly row: Row;
  /** Its number among all rows, the head's being 1. */
  readonly place: number;
  readonly isSelected: boolean;
  /** Whether it runs among the parties that are selected. */
  readonly isAmong: boolean;
}

export const TieRow = memo(function TieRow({ row, place, isSelected, isAmong }: Properties) {
  const text = messages();
  return (
    <tr
      aria-rowindex={place}
      aria-current={isSelected || undefined}
      data-among={isAmong || undefined}
    >
      <th scope="row">
        <button type="button" className="party-link" onClick={() => changeView({ select: row.id })}>
          <span dir="auto">{row.a}</span>
        </button>
      </th>
      <td dir="auto">{row.b}</td>
      <td>{row.kind}</td>
      <td dir="auto">{row.instrument}</td>
      <td className="date">
        {row.from ? text.date(row.from) : !row.derived && text.notEstablished}
      </td>
      <td className="date">{row.until && text.date(row.until)}</td>
      <td>
        {row.status}
        <ConfidenceMark confidence={row.confidence} />
      </td>
      <td>
        <SourceList ids={row.sources} brief />
      </td>
    </tr>
  );
});
