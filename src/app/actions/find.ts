import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { openMenuByKey, takesMenuKey } from './open-menu.ts';

export const KEYS: Action = {
  id: 'keys',
  group: 'find',
  name: ({ names }) => names.keys,
  keys: ['?'],
  run: () => store.setState({ over: { type: 'keys' } }),
};

export const PALETTE: Action = {
  id: 'palette',
  group: 'find',
  name: ({ names }) => names.palette,
  keys: ['Mod+k'],
  keyOnly: true,
  run: ({ target }) => store.setState({ over: { type: 'palette', target } }),
};

export const TOUR: Action = {
  id: 'tour',
  group: 'find',
  name: ({ names }) => names.tour,
  run: () => store.setState({ touring: 0 }),
};

export const FIND: readonly Action[] = [
  {
    id: 'search',
    group: 'find',
    name: ({ names }) => names.search,
    keys: ['/'],
    run: () => document.querySelector<HTMLInputElement>('.search input')?.select(),
  },
  PALETTE,
  KEYS,
  TOUR,
  {
    id: 'menu',
    group: 'party',
    name: ({ names }) => names.menu,
    keys: ['ContextMenu', 'Shift+F10'],
    keyOnly: true,
    isPossible: takesMenuKey,
    run: ({ target }) => openMenuByKey(target),
  },
];
