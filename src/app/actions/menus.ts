import type { PartyId } from '../../model/id.ts';
import type { Target } from '../state/over.ts';
import type { State } from '../state/store.ts';
import { type Action, isPossible } from './action.ts';
import { ACTIONS } from './registry.ts';
import { tieChoices } from './tie-choices.ts';

/** What stands in the menu of each kind of target, in sections. */
const MENUS: Readonly<Record<Target['type'], readonly (readonly string[])[]>> = {
  party: [
    ['select', 'add'],
    ['neighbourhood-1', 'neighbourhood-2', 'neighbourhood-3', 'whole'],
    ['link-with', 'link-to', 'pin', 'fold'],
    ['copy-link', 'open-in-table', 'export-this'],
  ],
  tie: [
    ['select', 'sources', 'select-a', 'select-b', 'link-ends'],
    ['copy-link', 'open-in-table'],
  ],
  background: [
    ['fit', 'whole', 'everything'],
    ['compare', 'export', 'copy-link'],
    ['palette', 'keys'],
  ],
};

const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]));

/** What would be about the first of several ties, where each of them is offered. */
const OF_ONE: readonly string[] = ['select', 'sources'];

/** The sections of a target's menu, without what is not possible now; of several ties each comes first. */
export function menuOf(state: State, target: Target): readonly (readonly Action[])[] {
  const choices = tieChoices(target);
  const sections = MENUS[target.type]
    .map((section) =>
      section.flatMap((id) => {
        if (choices.length > 0 && OF_ONE.includes(id)) return [];
        const action = BY_ID.get(id);
        if (!action) throw new Error(`unknown action: ${id}`);
        return isPossible(action, state, target) ? [action] : [];
      }),
    )
    .filter((section) => section.length > 0);
  return choices.length > 0 ? [choices, ...sections] : sections;
}

/** The target by name; none on the background. */
export function namesOfTarget({ atlas }: State, target: Target): readonly string[] {
  const nameOf = (id: PartyId) => atlas?.parties.get(id)?.name ?? id;
  switch (target.type) {
    case 'party':
      return [nameOf(target.id)];
    case 'tie':
      return [nameOf(target.a), nameOf(target.b)];
    case 'background':
      return [];
  }
}
