import type { Actions } from '../../messages/en-actions.ts';
import { pictureFrame } from '../actions/picture.ts';
import { firstStep } from '../network/step.ts';
import { presentPicture } from '../network/walkable.ts';
import { store } from '../state/store.ts';
import type { Box } from './place-beside.ts';

/** Around a party, so that its name is in it too. */
const AROUND = 30;

function boxOf(...selectors: readonly string[]): Box | undefined {
  for (const selector of selectors) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0) {
      const { left, top, width, height } = box;
      return { x: left, y: top, width, height };
    }
  }
  return undefined;
}

/** The party one looks at first. */
function boxOfParty(): Box | undefined {
  const state = store.getState();
  const picture = presentPicture(state);
  const party = picture && firstStep(state, picture.sceneIn(state)).cursor;
  const place = party && picture.placeOf(party);
  const frame = pictureFrame()?.getBoundingClientRect();
  if (!place || !frame) return boxOf('.stage');
  const [x, y] = [frame.left + place.x - AROUND, frame.top + place.y - AROUND];
  return { x, y, width: 2 * AROUND, height: 2 * AROUND };
}

interface TourStep {
  readonly name: keyof Actions['tour']['steps'];
  /** What it explains, in pixels of the window; undefined if that is not on the page. */
  readonly box: () => Box | undefined;
  /** Brings it into sight, where it may be scrolled away. */
  readonly show?: () => void;
}

export const TOUR_STEPS: readonly TourStep[] = [
  { name: 'legend', box: () => boxOf('.legend .kinds', '.top-bar > button') },
  { name: 'time', box: () => boxOf('.time-track') },
  { name: 'party', box: boxOfParty },
  {
    name: 'questions',
    box: () => boxOf('.questions', '#details', '.stage'),
    show: () => document.querySelector('#details')?.scrollTo({ top: 0 }),
  },
  { name: 'export', box: () => boxOf('.tools .primary') },
];
