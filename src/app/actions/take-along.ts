import type { PartyId } from '../../model/id.ts';
import { changeView } from '../state/change-view.ts';
import type { Target } from '../state/over.ts';
import { type State, store } from '../state/store.ts';
import type { Action } from './action.ts';
import { selectedBy } from './select.ts';

function namesIn({ atlas }: State, target: Target): string {
  const nameOf = (id: PartyId) => atlas?.parties.get(id)?.name ?? '';
  if (target.type === 'party') return nameOf(target.id);
  return target.type === 'tie' ? `${nameOf(target.a)} ${nameOf(target.b)}` : '';
}

export const TAKE_ALONG: readonly Action[] = [
  {
    id: 'open-in-table',
    group: 'party',
    name: ({ names }) => names.openInTable,
    isPossible: (state, target) => target.type !== 'background' && state.view.screen !== 'table',
    run: ({ target }) => {
      const find = namesIn(store.getState(), target);
      changeView({ screen: 'table', select: selectedBy(target), find });
    },
  },
  {
    id: 'export-this',
    group: 'party',
    name: ({ names }) => names.exportThis,
    isPossible: (_, target) => target.type === 'party',
    run: ({ target }) => {
      if (target.type !== 'party') return;
      const { focus, depth } = store.getState().view;
      changeView({ focus: target.id, depth: focus === target.id ? depth : 1 });
      store.setState({ exporting: true, playing: false });
    },
  },
];
