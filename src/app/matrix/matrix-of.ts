import type { Atlas } from '../../model/atlas.ts';
import { visible } from '../../model/filter.ts';
import type { NationId, PartyId } from '../../model/id.ts';
import { type Cells, cellsOf, inMatrixOrder } from '../../model/matrix.ts';
import { filterOf, type View } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { filterKey, lastOnly } from '../state/derived.ts';
import type { State } from '../state/store.ts';

export interface MatrixData {
  readonly atlas: Atlas;
  readonly cells: Cells;
  /** Of rows and of columns. */
  readonly nations: readonly NationId[];
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

const cellsOfOpen = lastOnly(
  ({ atlas, view }: Open) => [atlas, filterKey(matrixFilter(view, atlas))],
  ({ atlas, view }: Open) => cellsOf(atlas, visible(atlas, matrixFilter(view, atlas)).ties),
);

const matrixOfOpen = lastOnly(
  (state: Open) => [cellsOfOpen(state), state.view.order],
  (state: Open): MatrixData => {
    const { atlas, view } = state;
    const cells = cellsOfOpen(state);
    const { compare } = new Intl.Collator(messages().language);
    return { atlas, cells, nations: inMatrixOrder(atlas, cells, view.order, compare) };
  },
);

/** The matrix of what is visible; undefined until the atlas is open. */
export function matrixIn(state: State): MatrixData | undefined {
  return state.atlas === undefined ? undefined : matrixOfOpen(state as Open);
}
