import { type FocusEvent, useEffect } from 'react';
import type { Screen } from '../../view/view.ts';
import { take } from '../actions/walk.ts';
import { store } from '../state/store.ts';
import { firstStep } from './step.ts';
import { addPicture, type Walkable } from './walkable.ts';

/** Where the keyboard stands in a picture: nowhere without it, and where it stood while a menu is over it. */
export function useKeyboard(screen: Screen, picture: Walkable) {
  useEffect(() => addPicture(screen, picture), [screen, picture]);
  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const state = store.getState();
      const isByKey = event.currentTarget.matches(':focus-visible');
      if (!isByKey) store.setState({ cursor: undefined });
      else if (state.cursor === undefined) take(firstStep(state, picture.sceneIn(state)), picture);
    },
    onBlur: () => {
      if (store.getState().over === undefined) store.setState({ cursor: undefined });
    },
  };
}
