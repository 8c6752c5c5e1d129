import { nextTie } from '../../model/matrix.ts';
import type { MatrixData } from '../../model/matrix-data.ts';
import { kindAt, type Place } from '../../scene/marks.ts';
import { openAmong, toggleSelected } from '../several/change-selection.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { HEADERS, type Target } from './geometry.ts';

/**
 * Selects what stands there: a head's nation, a cell's tie, and at each repeat its next one. An empty
 * cell clears the selection. With more a head's nation is added to what is selected, or taken out.
 *
 * @param place which mark of the cell was meant
 */
export function selectTarget(
  data: MatrixData,
  { row, column }: Target,
  more: boolean,
  place?: Place,
): void {
  const [a, b] = [data.nations[row], data.nations[column]];
  if (row === HEADERS || column === HEADERS || a === b) {
    const nation = a ?? b;
    if (more && nation) toggleSelected(nation);
    else changeView({ select: nation });
    return;
  }
  const cell = a && b && data.cells.get(a)?.get(b);
  const { select } = store.getState().view;
  const tie = cell && nextTie(cell, select, place && kindAt(place));
  if (tie) openAmong(tie.id);
  else changeView({ select: undefined });
}
