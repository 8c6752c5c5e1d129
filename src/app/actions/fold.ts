import type { CoalitionId, PartyId } from '../../model/id.ts';
import { changeView } from '../state/change-view.ts';
import { visibleIn } from '../state/derived.ts';
import type { Target } from '../state/over.ts';
import { type State, store } from '../state/store.ts';
import type { Action } from './action.ts';

function isUnfolded({ view }: State, target: Target): boolean {
  return target.type === 'party' && view.unfold.some((id) => id === target.id);
}

function hasCrowd(state: State, target: Target): boolean {
  if (target.type !== 'party' || state.atlas?.parties.get(target.id)?.type !== 'coalition')
    return false;
  return (visibleIn(state)?.crowd.get(target.id as CoalitionId)?.length ?? 0) > 0;
}

/** Shows the members folded into a coalition, or folds them again. */
export function toggleFold(id: PartyId): void {
  const { unfold } = store.getState().view;
  const without = unfold.filter((other) => other !== id);
  changeView({ unfold: without.length < unfold.length ? without : [...unfold, id as CoalitionId] });
}

export const FOLD: Action = {
  id: 'fold',
  group: 'party',
  name: ({ names }, state, target) => (isUnfolded(state, target) ? names.fold : names.unfold),
  isPossible: (state, target) => isUnfolded(state, target) || hasCrowd(state, target),
  run: ({ target }) => {
    if (target.type === 'party') toggleFold(target.id);
  },
};
