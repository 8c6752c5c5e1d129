import type { KnownDate } from '../../model/date.ts';
import { yearOf } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { changeView } from '../state/change-view.ts';
import { timelineIn } from '../state/derived.ts';
import { store } from '../state/store.ts';
import { atOfYear } from '../time/use-play.ts';
import type { Action, Asked } from './action.ts';

function goYears(by: number, { isFurther }: Asked): void {
  const state = store.getState();
  const last = timelineIn(state).at(-1)?.year;
  if (last === undefined) return;
  const year = state.view.at === undefined ? last : yearOf(state.view.at);
  const next = Math.min(last, Math.max(FIRST_YEAR, year + by));
  store.setState({ playing: false });
  changeView({ at: atOfYear(next, last) }, isFurther);
}

/** Compares with the first year, if with none yet, and goes to the box in which the date is changed. */
function compare(): void {
  const { view } = store.getState();
  if (view.compare === undefined)
    changeView({ compare: String(FIRST_YEAR) as KnownDate, select: undefined, selected: [] });
  requestAnimationFrame(() => {
    document.querySelector<HTMLInputElement>('.compare-date input')?.select();
  });
}

export const TIME: readonly Action[] = [
  {
    id: 'play',
    group: 'time',
    name: ({ names }) => names.play,
    keys: ['Space'],
    reach: 'rest',
    run: () => store.setState(({ playing }) => ({ playing: !playing })),
  },
  {
    id: 'year-back',
    group: 'time',
    name: ({ names }) => names.yearBack,
    keys: ['[', ','],
    repeats: true,
    run: (asked) => goYears(-1, asked),
  },
  {
    id: 'year-on',
    group: 'time',
    name: ({ names }) => names.yearOn,
    keys: [']', '.'],
    repeats: true,
    isPossible: ({ view }) => view.at !== undefined,
    run: (asked) => goYears(1, asked),
  },
  {
    id: 'today',
    group: 'time',
    name: ({ names }) => names.today,
    isPossible: ({ view }) => view.at !== undefined,
    run: () => changeView({ at: undefined }),
  },
  {
    id: 'compare',
    group: 'time',
    name: ({ names }) => names.compare,
    run: compare,
  },
  {
    id: 'end-comparison',
    group: 'time',
    name: ({ names }) => names.endComparison,
    isPossible: ({ view }) => view.compare !== undefined,
    run: () => changeView({ compare: undefined }),
  },
];
