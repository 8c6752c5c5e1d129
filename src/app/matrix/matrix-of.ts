import type { Atlas } from '../../model/atlas.ts';
import { type Visible, visible } from '../../model/filter.ts';
import type { NationId, PartyId } from '../../model/id.ts';
import { type Cells, cellsOf, inMatrixOrder } from '../../model/matrix.ts';
import { filterOf, type View } from '../../view/view.ts';
import { type MeasureOrder, measuredBefore } from '../measures/measure-visible.ts';
import { messages } from '../messages.ts';
import { filterKey, lastOnly } from '../state/derived.ts';
import type { State } from '../state/store.ts';

export interface MatrixData {
  readonly atlas: Atlas;
  readonly cells: Cells;
  /** Of rows and of columns. */
  readonly nations: readonly NationId[];
  /** The nations' communities, by number, where they stand in that order. */
  readonly groups?: ReadonlyMap<PartyId, number> | undefined;
}

type Open = State & { readonly atlas: Atlas };

/** As the view filters, with coalitions as the pairs they make and nobody asked for folded away. */
function matrixFilter(view: View, atlas: Atlas) {
  const filter = filterOf(view, atlas);
  const members = view.unfold.flatMap((id) =>
    (atlas.membershipsOf.get(id) ?? []).map(({ nation }): PartyId => nation),
  );
  const coalitions = filter.coalitions === 'none' ? ('none' as const) : ('pairs' as const);
  return { ...filter, coalitions, unfolded: new Set([...filter.unfolded, ...members]) };
}

const visibleOfOpen = lastOnly(
  ({ atlas, view }: Open) => [atlas, filterKey(matrixFilter(view, atlas))],
  ({ atlas, view }: Open) => visible(atlas, matrixFilter(view, atlas)),
);

const cellsOfOpen = lastOnly(
  (state: Open) => [visibleOfOpen(state)],
  (state: Open) => cellsOf(state.atlas, visibleOfOpen(state).ties),
);

/** The communities among the nations of the matrix, for which a worker may have to be asked. */
export const COMMUNITIES: MeasureOrder = { measure: 'communities', hubs: 'parties' };

function groupsOf(state: Open): MatrixData['groups'] {
  if (state.view.order !== 'community') return undefined;
  return measuredBefore(visibleOfOpen(state), COMMUNITIES)?.values;
}

const matrixOfOpen = lastOnly(
  (state: Open) => [cellsOfOpen(state), state.view.order, groupsOf(state)],
  (state: Open): MatrixData => {
    const { atlas, view } = state;
    const cells = cellsOfOpen(state);
    const { compare } = new Intl.Collator(messages().language);
    const groups = groupsOf(state);
    // Until the communities are known, the regions stand in for them.
    const order = view.order === 'community' && !groups ? 'region' : view.order;
    return { atlas, cells, nations: inMatrixOrder(atlas, cells, order, compare, groups), groups };
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
