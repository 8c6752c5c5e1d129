import type { Theme } from '../../scene/palette.ts';
import { filtersOn, UNFILTERED } from '../../view/filters-on.ts';
import { OPENING_VIEW } from '../../view/view.ts';
import { changeView, redo, undo } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';

const QUIET = { select: undefined, from: undefined, to: undefined, compare: undefined } as const;

/** The theme the page does not have. */
function otherTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
}

export const EXPORT: Action = {
  id: 'export',
  group: 'page',
  name: ({ names }) => names.export,
  keys: ['e'],
  run: () => store.setState({ exporting: true, playing: false }),
};

export const EVERYTHING: Action = {
  id: 'everything',
  group: 'picture',
  name: ({ names }) => names.everything,
  run: () =>
    changeView({
      ...UNFILTERED,
      ...QUIET,
      measure: undefined,
      selected: OPENING_VIEW.selected,
      unfold: OPENING_VIEW.unfold,
      coalitions: OPENING_VIEW.coalitions,
    }),
};

export const PAGE: readonly Action[] = [
  {
    id: 'undo',
    group: 'page',
    name: ({ names }) => names.undo,
    keys: ['Mod+z'],
    repeats: true,
    run: undo,
  },
  {
    id: 'redo',
    group: 'page',
    name: ({ names }) => names.redo,
    keys: ['Mod+Shift+z', 'Ctrl+y'],
    repeats: true,
    run: redo,
  },
  EXPORT,
  {
    id: 'legend',
    group: 'page',
    name: ({ names }) => names.legend,
    keys: ['l'],
    run: () => store.setState(({ legendOpen }) => ({ legendOpen: !legendOpen })),
  },
  {
    id: 'theme',
    group: 'page',
    name: ({ names }) => names.theme,
    keys: ['t'],
    run: () => changeView({ theme: otherTheme() }),
  },
  {
    id: 'about',
    group: 'page',
    name: ({ names }) => names.about,
    run: () => changeView({ about: 'data' }),
  },
  {
    id: 'clear-filters',
    group: 'picture',
    name: ({ names }) => names.clearFilters,
    isPossible: ({ view }) => filtersOn(view).length > 0,
    run: () => changeView(UNFILTERED),
  },
  EVERYTHING,
  {
    id: 'end-question',
    group: 'party',
    name: ({ names }) => names.endQuestion,
    isPossible: ({ view }) => view.from !== undefined || view.measure !== undefined,
    run: () => changeView({ from: undefined, to: undefined, measure: undefined }),
  },
];
