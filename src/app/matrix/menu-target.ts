import type { MatrixData } from '../../model/matrix-data.ts';
import type { Target as MenuTarget } from '../state/over.ts';
import { HEADERS, type Target } from './geometry.ts';

/** What the menu of a place in the matrix is about: a head's nation, a cell's ties, else the whole. */
export function menuTarget(data: MatrixData, { row, column }: Target): MenuTarget {
  const [a, b] = [data.nations[row], data.nations[column]];
  const one = a ?? b;
  if (one !== undefined && (row === HEADERS || column === HEADERS || a === b))
    return { type: 'party', id: one };
  const ids =
    (a &&
      b &&
      data.cells
        .get(a)
        ?.get(b)
        ?.ties.map(({ id }) => id)) ||
    [];
  return a && b && ids.length > 0 ? { type: 'tie', ids, a, b } : { type: 'background' };
}
