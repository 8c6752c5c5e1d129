import { memo, type Ref } from 'react';
import { drawnTurn } from '../../model/changes.ts';
import { TURN_MARKS } from '../../scene/palette.ts';
import { ConfidenceMark } from '../details/Standing.tsx';
import { messages } from '../messages.ts';
import { openAmong } from '../several/change-selection.ts';
import type { Row } from './rows.ts';
import { SourcesCell } from './SourcesCell.tsx';

interface Properties {
  readonly row: Row;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly isSelected: boolean;
  /** Whether it runs among the parties that are selected. */
  readonly isAmong: boolean;
  readonly measure: Ref<HTMLTableRowElement>;
}

export const TieRow = memo(function TieRow({
  row,
  index,
  isSelected,
  isAmong,
  measure,
}: Properties) {
  const text = messages();
  const turn = row.turn && drawnTurn(row.turn);
  return (
    <tr
      ref={measure}
      data-tie={row.id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isSelected || undefined}
      data-among={isAmong || undefined}
    >
      <th scope="row">
        <button type="button" className="party-link" onClick={() => openAmong(row.id)}>
          <span dir="auto">{row.a}</span>
        </button>
      </th>
      <td dir="auto">{row.b}</td>
      <td>{row.kind}</td>
      {row.change !== undefined && (
        <td data-turn={turn}>
          {turn && <span aria-hidden>{TURN_MARKS[turn]}</span>} {row.change}
        </td>
      )}
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
        <SourcesCell sources={row.sources} />
      </td>
    </tr>
  );
});
