import type { PartyId, TieId } from '../../model/id.ts';
import { selectedParties } from '../../view/several.ts';
import {
  clearSelected,
  openAmong,
  spokenSelection,
  toggleSelected,
} from '../several/change-selection.ts';
import { changeView } from '../state/change-view.ts';
import type { Target } from '../state/over.ts';
import { type State, store } from '../state/store.ts';
import { endTour } from '../tour/tour-offer.ts';
import type { Action } from './action.ts';

/** What is selected where a target is; of several ties the first. */
export function selectedBy(target: Target): PartyId | TieId | undefined {
  switch (target.type) {
    case 'party':
      return target.id;
    case 'tie':
      return target.ids[0];
    case 'background':
      return undefined;
  }
}

export function selectTarget(target: Target): void {
  const id = selectedBy(target);
  if (target.type === 'tie' && id !== undefined) openAmong(id);
  else changeView({ select: id });
}

const isSomething = (_: State, target: Target) => target.type !== 'background';

export const SELECT: readonly Action[] = [
  {
    id: 'select',
    group: 'party',
    name: ({ names }) => names.select,
    keys: ['Enter'],
    reach: 'picture',
    isPossible: isSomething,
    run: ({ target }) => selectTarget(target),
  },
  {
    id: 'add',
    group: 'party',
    name: ({ names }, { view, atlas }, target) =>
      target.type === 'party' && selectedParties(view, atlas).includes(target.id)
        ? names.remove
        : names.add,
    keys: ['Shift+Enter', 'Shift+Space'],
    reach: 'picture',
    isPossible: (_, target) => target.type === 'party',
    run: ({ target }) => {
      if (target.type !== 'party') return;
      toggleSelected(target.id);
      store.setState({ spoken: spokenSelection(store.getState(), target.id) });
    },
  },
];

/** Takes back, one at a time, what stands between the reader and the whole picture. */
function leave({ view, touring, playing, held, comparing }: State): void {
  if (touring !== undefined) endTour();
  else if (playing && comparing) changeView({});
  else if (playing) store.setState({ playing: false });
  else if (view.select !== undefined) changeView({ select: undefined });
  else if (view.selected.length > 0) clearSelected();
  else if (view.from !== undefined) changeView({ from: undefined, to: undefined });
  else if (view.compare !== undefined) changeView(held ?? { compare: undefined });
  else if (view.measure !== undefined) changeView({ measure: undefined });
  else if (view.focus !== undefined) changeView({ focus: undefined, depth: 1 });
  else store.setState({ cursor: undefined, spoken: '' });
}

export const LEAVE: Action = {
  id: 'leave',
  group: 'party',
  name: ({ names }) => names.leave,
  keys: ['Escape'],
  keyOnly: true,
  run: () => leave(store.getState()),
};
