import type { Atlas } from '../../model/atlas.ts';
import { messages } from '../messages.ts';
import { readAddress, writeAddress } from '../view/address.ts';
import { knownView } from '../view/known-view.ts';
import type { View } from '../view/view.ts';
import { type State, store } from './store.ts';
import { beginFilter } from './timing.ts';

type Change = { readonly [Key in keyof View]?: View[Key] | undefined };

function address(view: View): string {
  return `${location.pathname}${writeAddress(view)}`;
}

/**
 * Changes the view and its address. `passing` is for further steps on the way to a value, as in
 * dragging: they replace the address, so that Back undoes the gesture and not each of its steps.
 */
export function changeView(change: Change, passing = false): void {
  const view = { ...store.getState().view, ...change } as View;
  const before = writeAddress(store.getState().view);
  beginFilter();
  store.setState({ view });
  if (passing) history.replaceState(null, '', address(view));
  else if (writeAddress(view) !== before) history.pushState(null, '', address(view));
}

/** The view the address holds, for this atlas once there is one, and a word on what was left out. */
export function viewFromAddress(atlas: Atlas | undefined): Pick<State, 'view' | 'notice'> {
  const { view, ignored } = readAddress(location.search);
  const checked = atlas ? knownView(view, atlas) : { view, unknown: [] };
  const left = [...ignored, ...checked.unknown];
  return { view: checked.view, notice: left.length > 0 ? messages().ignored(left) : undefined };
}

function restore(): void {
  beginFilter();
  store.setState({ ...viewFromAddress(store.getState().atlas), playing: false });
}

/** Back and Forward restore views until the returned function is called. */
export function followHistory(): () => void {
  addEventListener('popstate', restore);
  return () => removeEventListener('popstate', restore);
}
