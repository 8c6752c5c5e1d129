import type { Heading } from '../../network/walk.ts';
import { type Step, stepTowards } from '../network/step.ts';
import { presentPicture, type Walkable } from '../network/walkable.ts';
import { store } from '../state/store.ts';
import type { Action } from './action.ts';
import { focusPicture, inPicture } from './picture.ts';

/** Puts the keyboard there, in sight and read out. */
export function take({ cursor, spoken }: Step, picture: Walkable): void {
  store.setState({ cursor, spoken });
  if (cursor !== undefined) picture.bringIntoSight(cursor);
}

const HEADINGS: readonly (readonly [string, Heading])[] = [
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
];

export const WALK: readonly Action[] = HEADINGS.map(([key, heading]) => ({
  id: `walk-${heading}`,
  group: 'party',
  name: ({ names }) => names.walk,
  keys: [key],
  reach: 'rest',
  repeats: true,
  keyOnly: true,
  isPossible: inPicture,
  run: () => {
    focusPicture();
    const state = store.getState();
    const picture = presentPicture(state);
    if (!picture) return;
    const { sceneIn, isOpenGround = false } = picture;
    take(stepTowards(state, sceneIn(state), heading, isOpenGround), picture);
  },
}));
