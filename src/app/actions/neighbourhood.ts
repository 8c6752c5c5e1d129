import type { PartyId } from '../../model/id.ts';
import { DEEPEST } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import type { Target } from '../state/over.ts';
import { type State, store } from '../state/store.ts';
import type { Action } from './action.ts';

/** Whose neighbourhood is meant; that of the focus, where nothing else is. */
function centre({ view }: State, target: Target): PartyId | undefined {
  if (target.type === 'party') return target.id;
  return target.type === 'background' ? view.focus : undefined;
}

const DEPTHS = Array.from({ length: DEEPEST }, (_, index) => index + 1);

const steps: readonly Action[] = DEPTHS.map((depth) => ({
  id: `neighbourhood-${depth}`,
  group: 'party',
  name: ({ names }) => names.neighbourhood(depth),
  keys: [String(depth)],
  isPossible: (state, target) => centre(state, target) !== undefined,
  explains: true,
  run: ({ target }) => {
    const focus = centre(store.getState(), target);
    if (focus !== undefined) changeView({ focus, depth });
    else store.setState({ notice: messages().selection.partyFirst });
  },
}));

export const NEIGHBOURHOOD: readonly Action[] = [
  ...steps,
  {
    id: 'whole',
    group: 'party',
    name: ({ names }) => names.whole,
    keys: ['0'],
    isPossible: ({ view }) => view.focus !== undefined,
    run: () => changeView({ focus: undefined, depth: 1 }),
  },
];
