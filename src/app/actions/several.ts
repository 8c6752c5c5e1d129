import { selectedParties, severalOf } from '../../view/several.ts';
import { clearSelected } from '../several/change-selection.ts';
import { isOnlyThese, showOnly } from '../several/only-these.ts';
import { type State, store } from '../state/store.ts';
import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';

const onlyTheseIn = ({ view }: State) => isOnlyThese(view, severalOf(view));

/** What is done with what is selected as a whole. */
export const SEVERAL: readonly Action[] = [
  {
    id: 'clear-selection',
    group: 'party',
    name: () => furtherWords().clearSelection,
    isPossible: ({ view, atlas }) =>
      view.select !== undefined || selectedParties(view, atlas).length > 0,
    run: clearSelected,
  },
  {
    id: 'only-these',
    group: 'party',
    name: (_, state) => (onlyTheseIn(state) ? furtherWords().everyone : furtherWords().onlyThese),
    isPossible: ({ view }) => severalOf(view).length > 0,
    run: () => {
      const state = store.getState();
      showOnly(onlyTheseIn(state) ? undefined : severalOf(state.view));
    },
  },
];
