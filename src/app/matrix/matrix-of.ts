import type { Atlas } from '../../model/atlas.ts';
import { changesBetween } from '../../model/changes.ts';
import { type Visible, visible } from '../../model/filter.ts';
import { cellsOf } from '../../model/matrix.ts';
import { type MatrixData, matrixOf } from '../../model/matrix-data.ts';
import { matrixTurns } from '../../model/matrix-turns.ts';
import { matrixFilter } from '../../view/matrix-filter.ts';
import { type MeasureOrder, measuredBefore } from '../measures/measure-visible.ts';
import { messages } from '../messages.ts';
import { filterKey, lastOnly } from '../state/derived.ts';
import type { State } from '../state/store.ts';

type Open = State & { readonly atlas: Atlas };

const visibleOfOpen = lastOnly(
  ({ atlas, view }: Open) => [atlas, filterKey(matrixFilter(view, atlas))],
  ({ atlas, view }: Open) => visible(atlas, matrixFilter(view, atlas)),
);

const cellsOfOpen = lastOnly(
  (state: Open) => [visibleOfOpen(state)],
  (state: Open) => cellsOf(state.atlas, visibleOfOpen(state).ties),
);

const turnsOfOpen = lastOnly(
  (state: Open) => [cellsOfOpen(state)],
  (state: Open): MatrixData['turns'] => {
    const { day, otherDay, ...filter } = matrixFilter(state.view, state.atlas);
    if (otherDay === undefined) return undefined;
    const { changes } = changesBetween(state.atlas, filter, day, otherDay);
    return matrixTurns(cellsOfOpen(state), changes);
  },
);

/** The communities among the nations of the matrix, for which a worker may have to be asked. */
export const COMMUNITIES: MeasureOrder = { measure: 'communities', hubs: 'parties' };

function groupsOf(state: Open): MatrixData['groups'] {
  if (state.view.order !== 'community') return undefined;
  return measuredBefore(visibleOfOpen(state), COMMUNITIES)?.values;
}

const matrixOfOpen = lastOnly(
  (state: Open) => [cellsOfOpen(state), state.view.order, groupsOf(state)],
  (state: Open) => {
    const { atlas, view } = state;
    const { language } = messages();
    const { order } = view;
    const groups = groupsOf(state);
    const data = matrixOf(atlas, cellsOfOpen(state), { order, groups, language });
    return { ...data, turns: turnsOfOpen(state) };
  },
);

/** What the matrix is of; undefined until the atlas is open. */
export function visibleInMatrix(state: State): Visible | undefined {
  return state.atlas === undefined ? undefined : visibleOfOpen(state as Open);
}

/** The matrix of what is visible; undefined until the atlas is open. */
export function matrixIn(state: State): MatrixData | undefined {
  return state.atlas === undefined ? undefined : matrixOfOpen(state as Open);
}
