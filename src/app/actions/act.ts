import type { Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { presentTarget } from './target.ts';

/** Carries out an action, on what is present if nothing is named. */
export function act(action: Action, target: Target = presentTarget(store.getState())): void {
  action.run({ target, isFurther: false });
}
