import { layOutAgain, restoreLayout } from '../network/lay-out-again.ts';
import { presentPicture } from '../network/walkable.ts';
import { panelOf } from '../shell/ViewTabs.tsx';
import { type State, store } from '../state/store.ts';
import type { Action } from './action.ts';

/** How much closer or farther one press of a key or button brings the picture. */
const ZOOM_STEP = 1.3;

const inNetwork = ({ view }: State) => view.screen === 'network';

/** Whether what is on screen is a picture with places, not a table. */
export const inPicture = ({ view }: State) => view.screen === 'network' || view.screen === 'map';

/** What of the picture on screen takes the keyboard. */
export function pictureFrame(): HTMLElement | null {
  const { view } = store.getState();
  return document.getElementById(panelOf(view.screen))?.querySelector('.canvas-frame') ?? null;
}

/** Gives the picture the keyboard, if it has it not; on being given it, it says where one stands. */
export function focusPicture(): void {
  const frame = pictureFrame();
  if (document.activeElement !== frame) frame?.focus({ preventScroll: true });
}

function present() {
  return presentPicture(store.getState());
}

export const fit: Action = {
  id: 'fit',
  group: 'picture',
  name: ({ names }) => names.fit,
  keys: ['f'],
  isPossible: inPicture,
  run: () => present()?.fit(),
};

export const zoomIn: Action = {
  id: 'zoom-in',
  group: 'picture',
  name: ({ names }) => names.zoomIn,
  keys: ['+', '='],
  repeats: true,
  isPossible: inPicture,
  run: () => present()?.zoomBy(ZOOM_STEP),
};

export const zoomOut: Action = {
  id: 'zoom-out',
  group: 'picture',
  name: ({ names }) => names.zoomOut,
  keys: ['-'],
  repeats: true,
  isPossible: inPicture,
  run: () => present()?.zoomBy(1 / ZOOM_STEP),
};

export const PICTURE: readonly Action[] = [
  fit,
  zoomIn,
  zoomOut,
  {
    id: 'lay-out-again',
    group: 'picture',
    name: ({ names }) => names.layOutAgain,
    isPossible: (state) => inNetwork(state) && !state.layingOut,
    run: () => void layOutAgain(),
  },
  {
    id: 'original-layout',
    group: 'picture',
    name: ({ names }) => names.originalLayout,
    isPossible: (state) => inNetwork(state) && state.positions !== state.originalPositions,
    run: restoreLayout,
  },
];
