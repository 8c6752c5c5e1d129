import type { Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import { act } from './act.ts';
import type { Action } from './action.ts';

export function closeOver(): void {
  store.setState({ over: undefined });
}

/** Closes what is open and, once it has given the keyboard back, carries the action out. */
export function closeAndAct(action: Action, target: Target): void {
  closeOver();
  requestAnimationFrame(() => requestAnimationFrame(() => act(action, target)));
}
