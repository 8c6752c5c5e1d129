import { useEffect } from 'react';
import { endOfYear, type KnownDate, yearOf } from '../../model/date.ts';
import { FIRST_YEAR } from '../../model/timeline.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';
import { playBetween } from './play-between.ts';

const MILLISECONDS_A_YEAR = 600;

/** The as-of value that stands for a year: none for the running one, which means today. */
export function atOfYear(year: number, lastYear: number): KnownDate | undefined {
  return year >= lastYear ? undefined : (endOfYear(year).slice(0, 4) as KnownDate);
}

/**
 * Steps through the years while playing, until today; from the first if the picture is at today. Between two
 * dates that are compared, through the years between them.
 */
export function usePlay(lastYear: number): void {
  const playing = useStateOf(({ playing }) => playing);
  useEffect(() => {
    if (!playing) return;
    if (store.getState().view.compare !== undefined) return playBetween();
    let isFurther = store.getState().view.at === undefined;
    if (isFurther) changeView({ at: atOfYear(FIRST_YEAR, lastYear) });
    const timer = setInterval(() => {
      const { at } = store.getState().view;
      const next = at === undefined ? lastYear : yearOf(at) + 1;
      changeView({ at: atOfYear(next, lastYear) }, isFurther);
      isFurther = true;
      if (next >= lastYear) store.setState({ playing: false });
    }, MILLISECONDS_A_YEAR);
    return () => clearInterval(timer);
  }, [playing, lastYear]);
}
