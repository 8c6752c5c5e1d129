import { stopsBetween } from '../../view/between.ts';
import { store } from '../state/store.ts';
import { beginFilter } from '../state/timing.ts';

const MILLISECONDS_A_YEAR = 600;

/** Whether motion is asked for only step by step. */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

let step = () => {};

/** The next year of a comparison that is stepped through. */
export function nextYear(): void {
  step();
}

/**
 * Steps from the earlier date of a comparison to the later, by itself or, where motion is not wanted,
 * on demand. The address keeps the comparison, and so does the view once the returned function is
 * called.
 */
export function playBetween(): () => void {
  const { view, atlas } = store.getState();
  const { at, compare } = view;
  const stops = atlas ? stopsBetween(view, atlas.today) : [];
  let next = 0;
  store.setState({ comparing: { at, compare } });
  step = () => {
    const stop = stops[next++];
    if (!stop) store.setState({ playing: false });
    else {
      beginFilter();
      store.setState({ view: { ...store.getState().view, ...stop } });
    }
  };
  step();
  const timer = isCalm() ? undefined : setInterval(step, MILLISECONDS_A_YEAR);
  return () => {
    clearInterval(timer);
    step = () => {};
    const { view: now, comparing } = store.getState();
    if (!comparing) return;
    beginFilter();
    store.setState({ view: { ...now, ...comparing }, comparing: undefined });
  };
}
