import type { Actions } from '../../messages/en-actions.ts';
import type { Target } from '../state/over.ts';
import type { State } from '../state/store.ts';
import type { Group } from './groups.ts';

/**
 * Where an action's keys act: wherever the page has the keyboard, where no control needs the same
 * key (`rest`), or in the picture alone.
 */
export type Reach = 'page' | 'rest' | 'picture';

export interface Asked {
  readonly target: Target;
  /** The key is held down, and this is a further step of the same gesture. */
  readonly isFurther: boolean;
}

/** Something the reader can ask for, however it is asked: by key, menu, palette or button. */
export interface Action {
  readonly id: string;
  readonly group: Group;
  readonly name: (words: Actions, state: State, target: Target) => string;
  /**
   * Each as in "f", "?", "Space", "ArrowUp", "Mod+k" (Ctrl or Cmd), "Shift+F10"; a letter stands for
   * the key that writes it or, on keyboards without Latin letters, for the one in its place.
   */
  readonly keys?: readonly string[];
  readonly reach?: Reach;
  /** Holding the key down goes on. */
  readonly repeats?: boolean;
  /** Left out of the palette: it makes sense only by its key. */
  readonly keyOnly?: boolean;
  /** Its keys are answered also where it is not possible: it then says what would make it so. */
  readonly explains?: boolean;
  readonly isPossible?: (state: State, target: Target) => boolean;
  readonly run: (asked: Asked) => void;
}

export function isPossible(action: Action, state: State, target: Target): boolean {
  return action.isPossible?.(state, target) ?? true;
}
