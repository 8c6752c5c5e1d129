import type { Atlas } from '../model/atlas.ts';
import type { Filter } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { filterOf, type View } from './view.ts';

/** As the view filters, with coalitions as the pairs they make and nobody asked for folded away. */
export function matrixFilter(view: View, atlas: Atlas): Filter {
  const filter = filterOf(view, atlas);
  const members = view.unfold.flatMap((id) =>
    (atlas.membershipsOf.get(id) ?? []).map(({ nation }): PartyId => nation),
  );
  const coalitions = filter.coalitions === 'none' ? 'none' : 'pairs';
  return { ...filter, coalitions, unfolded: new Set([...filter.unfolded, ...members]) };
}
