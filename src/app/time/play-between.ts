import { type Stop, stopsBetween } from '../../view/between.ts';
import { changeView } from '../state/change-view.ts';
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

/** Ends the way from date to date and shows the comparison itself again. */
export function backToComparison(): void {
  changeView(store.getState().held ?? {});
}

/**
 * Steps from the earlier date of a comparison to the later, by itself or, where motion is not wanted,
 * on demand; from the year that was held on. The address keeps the comparison. Paused by the returned
 * function, the year that is shown is held, and the address has it.
 */
export function playBetween(): () => void {
  const { held, view: before } = store.getState();
  if (held) changeView(held);
  const { view, atlas } = store.getState();
  const { at, compare } = view;
  const stops = atlas ? stopsBetween(view, atlas.today) : [];
  const isHeld = (stop: Stop) => {
    const shown = { ...view, ...stop };
    return shown.at === before.at && shown.compare === before.compare;
  };
  let next = held ? stops.findIndex(isHeld) + 1 : 0;
  store.setState({ comparing: { at, compare } });
  step = () => {
    const stop = stops[next++];
    if (!stop) backToComparison();
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
    const { view: shown, comparing } = store.getState();
    if (!comparing) return;
    changeView({ at: shown.at, compare: shown.compare });
    store.setState({ held: comparing });
  };
}
