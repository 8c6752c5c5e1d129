import type { PartyId } from '../../model/id.ts';
import { answers } from '../answers/answers.ts';
import { changeView } from '../state/change-view.ts';
import type { Target } from '../state/over.ts';
import { type State, store } from '../state/store.ts';
import type { Action } from './action.ts';

/** The other party of a question that is begun, or the one selected before this. */
function other({ view, atlas }: State, target: Target): PartyId | undefined {
  if (target.type !== 'party') return undefined;
  const waiting = view.to === undefined ? view.from : undefined;
  const first = waiting ?? (view.select as PartyId | undefined);
  return first !== undefined && first !== target.id && atlas?.parties.has(first)
    ? first
    : undefined;
}

export const LINK: readonly Action[] = [
  {
    id: 'link-with',
    group: 'party',
    name: ({ names }, state, target) => {
      const id = other(state, target);
      return id === undefined || !state.atlas
        ? names.linkTo
        : names.linkWith(answers().nameOf(state.atlas, id));
    },
    isPossible: (state, target) => other(state, target) !== undefined,
    run: ({ target }) => {
      if (target.type !== 'party') return;
      changeView({ from: other(store.getState(), target), to: target.id, select: undefined });
    },
  },
  {
    id: 'link-to',
    group: 'party',
    name: ({ names }) => names.linkTo,
    isPossible: (_, target) => target.type === 'party',
    run: ({ target }) => {
      if (target.type !== 'party') return;
      changeView({ from: target.id, to: undefined, select: undefined });
    },
  },
  {
    id: 'link-ends',
    group: 'party',
    name: ({ names }) => names.linkEnds,
    isPossible: (_, target) => target.type === 'tie',
    run: ({ target }) => {
      if (target.type !== 'tie') return;
      changeView({ from: target.a, to: target.b, select: undefined });
    },
  },
];
