import type { Atlas } from '../../model/atlas.ts';
import { readAddress, writeAddress } from '../../view/address.ts';
import { knownView } from '../../view/known-view.ts';
import { changed } from '../../view/several.ts';
import { trailAfter, trailIn } from '../../view/trail.ts';
import { OPENING_VIEW, type View } from '../../view/view.ts';
import { messages } from '../messages.ts';
import { createSteps } from './steps.ts';
import { type State, store } from './store.ts';
import { beginFilter } from './timing.ts';

type Change = { readonly [Key in keyof View]?: View[Key] | undefined };

const steps = createSteps(history);

export const { undo, redo } = steps;

function address(view: View): string {
  return `${location.pathname}${writeAddress(view)}`;
}

/**
 * Changes the view and its address. `passing` is for further steps on the way to a value, as in
 * dragging: they replace the address, so that Back undoes the gesture and not each of its steps.
 */
export function changeView(change: Change, passing = false): void {
  const { view: present, trail: oldTrail, comparing, held, playing } = store.getState();
  const old = { ...present, ...comparing };
  const view = changed(old, change as Partial<View>);
  const trail = trailAfter(oldTrail, old, view);
  beginFilter();
  store.setState({
    view,
    trail,
    comparing: undefined,
    held: 'at' in change || 'compare' in change ? undefined : held,
    playing: playing && !comparing,
  });
  if (passing) steps.replace(address(view));
  else if (writeAddress(view) !== writeAddress(old)) steps.push(address(view), { trail });
}

/** The whole address of the present view with a change. */
export function linkTo(change: Change): string {
  return `${location.origin}${address({ ...store.getState().view, ...change } as View)}`;
}

/** The view the address holds, for this atlas once there is one, and a word on what was left out. */
export function viewFromAddress(
  atlas: Atlas | undefined,
): Pick<State, 'view' | 'trail' | 'notice'> {
  const { view, ignored } = readAddress(location.search);
  const checked = atlas ? knownView(view, atlas) : { view, unknown: [] };
  const left = [...ignored, ...checked.unknown];
  return {
    view: checked.view,
    trail: trailIn(history.state),
    notice: left.length > 0 ? messages().ignored(left) : undefined,
  };
}

function restore(): void {
  beginFilter();
  store.setState({
    ...viewFromAddress(store.getState().atlas),
    comparing: undefined,
    held: undefined,
    playing: false,
  });
}

/** Shows the view that an address holds, as if its link were followed. */
export function openAddress(search: string): void {
  const { theme, lang } = store.getState().view;
  const { view } = readAddress(search);
  const own = view.lang === OPENING_VIEW.lang ? lang : view.lang;
  const next = address({ ...view, theme: view.theme ?? theme, lang: own });
  if (next !== address(store.getState().view)) steps.push(next);
  restore();
}

/** Back and Forward restore views until the returned function is called. */
export function followHistory(): () => void {
  const follow = () => {
    steps.arrive();
    restore();
  };
  steps.arrive();
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
}
