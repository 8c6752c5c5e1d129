import { useEffect } from 'react';
import { endOfYear, type KnownDate, yearOf } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { changeView, rememberView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

const MILLISECONDS_A_YEAR = 600;

/** The as-of value that stands for a year: none for the running one, which means today. */
export function atOfYear(year: number, lastYear: number): KnownDate | undefined {
  return year >= lastYear ? undefined : (endOfYear(year).slice(0, 4) as KnownDate);
}

/** Begins at the first year if the picture is at today. */
export function startPlaying(lastYear: number): void {
  rememberView();
  if (store.getState().view.at === undefined)
    changeView({ at: atOfYear(FIRST_YEAR, lastYear) }, true);
  store.setState({ playing: true });
}

/** Steps through the years while playing, until today. */
export function usePlay(lastYear: number): void {
  const playing = useStateOf(({ playing }) => playing);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const { at } = store.getState().view;
      const next = at === undefined ? lastYear : yearOf(at) + 1;
      changeView({ at: atOfYear(next, lastYear) }, true);
      if (next >= lastYear) store.setState({ playing: false });
    }, MILLISECONDS_A_YEAR);
    return () => clearInterval(timer);
  }, [playing, lastYear]);
}
