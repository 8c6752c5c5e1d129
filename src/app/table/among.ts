import type { TieId } from '../../model/id.ts';
import { groupIn, lastOnly, linksIn, visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';

const NONE: ReadonlySet<TieId> = new Set();

const ofOne = lastOnly(
  (state: State) => [visibleIn(state), state.view.select],
  (state: State): ReadonlySet<TieId> => {
    const { select } = state.view;
    const ties = visibleIn(state)?.ties.filter(({ a, b }) => a === select || b === select) ?? [];
    return ties.length === 0 ? NONE : new Set(ties.map(({ id }) => id));
  },
);

/** The ties of the party that is selected, or those that hold several together. */
export function amongIn(state: State): ReadonlySet<TieId> {
  const several = groupIn(state)?.litTies;
  if (state.view.select !== undefined) return several ?? ofOne(state);
  return several ?? linksIn(state)?.ties ?? NONE;
}
