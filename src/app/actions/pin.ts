import { pinAndTell, pinnable } from '../pins/toggle-pins.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';

export const PIN: Action = {
  id: 'pin',
  group: 'party',
  name: ({ names }, { view }, target) =>
    target.type === 'party' && view.pins.includes(target.id) ? names.unpin : names.pin,
  keys: ['p'],
  isPossible: (state, target) => target.type === 'party' || pinnable(state).length > 0,
  run: ({ target }) =>
    pinAndTell(target.type === 'party' ? [target.id] : pinnable(store.getState())),
};
