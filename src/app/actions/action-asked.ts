import type { State } from '../state/store.ts';
import { type Action, isPossible, type Reach } from './action.ts';
import { KEYED } from './keyed.ts';
import { isSingleKey, type KeyPress, namesOf } from './keystroke.ts';
import { presentTarget } from './target.ts';

/**
 * What has the keyboard: something that needs every key (a text field, a list, a dialog), a control
 * that needs a few, the picture, or nothing in particular.
 */
export type Holder = 'everything' | 'control' | 'picture' | 'nothing';

const HOLDERS: Readonly<Record<Reach, readonly Holder[]>> = {
  page: ['control', 'picture', 'nothing'],
  rest: ['picture', 'nothing'],
  picture: ['picture'],
};

interface Circumstances {
  readonly holder: Holder;
  /** Whether keys of a single character act. */
  readonly singleKeys: boolean;
}

/** The action a key press asks for; undefined if none, or if it is not possible now and has nothing to say of that. */
export function actionAsked(
  press: KeyPress,
  { holder, singleKeys }: Circumstances,
  state: State,
): Action | undefined {
  if (holder === 'everything') return undefined;
  for (const name of namesOf(press)) {
    if (isSingleKey(name) && !singleKeys) continue;
    const action = KEYED.find(({ keys }) => keys?.includes(name));
    if (!action || !HOLDERS[action.reach ?? 'page'].includes(holder)) continue;
    if (action.explains || isPossible(action, state, presentTarget(state))) return action;
  }
  return undefined;
}
