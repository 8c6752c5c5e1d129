import { COALITION_MODES } from '../../model/filter.ts';
import { DEFAULT_KINDS, inKindOrder, KINDS } from '../../model/kind.ts';
import { SCREENS } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';

const screens: readonly Action[] = SCREENS.map((screen) => ({
  id: `screen-${screen}`,
  group: 'views',
  name: (words) => words.screenName(messages().views[screen]),
  isPossible: ({ view }) => view.screen !== screen,
  run: () => changeView({ screen }),
}));

const modes: readonly Action[] = COALITION_MODES.map((mode) => ({
  id: `coalitions-${mode}`,
  group: 'views',
  name: (words) => words.coalitionsName(messages().coalitionMode[mode]),
  isPossible: ({ view }) => view.coalitions !== mode,
  run: () => changeView({ coalitions: mode }),
}));

const kinds: readonly Action[] = KINDS.map((kind) => ({
  id: `kind-${kind}`,
  group: 'kinds',
  name: (words, { view }) => words.kindName(messages().kind[kind], view.kinds.includes(kind)),
  run: () => {
    const shown = store.getState().view.kinds;
    const without = shown.filter((other) => other !== kind);
    const next = without.length < shown.length ? without : [...shown, kind];
    changeView({ kinds: inKindOrder(next) });
  },
}));

/** What is drawn, and how. */
export const DRAWN: readonly Action[] = [
  ...screens,
  ...modes,
  {
    id: 'all-kinds',
    group: 'kinds',
    name: ({ names }) => names.allKinds,
    run: () => changeView({ kinds: KINDS }),
  },
  {
    id: 'usual-kinds',
    group: 'kinds',
    name: ({ names }) => names.usualKinds,
    run: () => changeView({ kinds: DEFAULT_KINDS }),
  },
  ...kinds,
];
