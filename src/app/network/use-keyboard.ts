import type { FocusEvent, KeyboardEvent } from 'react';
import type { PartyId } from '../../model/id.ts';
import type { Heading } from '../../network/walk.ts';
import { clearSelected, spokenSelection, toggleSelected } from '../several/change-selection.ts';
import { changeView } from '../state/change-view.ts';
import { type State, store } from '../state/store.ts';
import { firstStep, type Step, stepTowards } from './step.ts';
import { type Walkable, ZOOM_STEP } from './walkable.ts';

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function take({ cursor, spoken }: Step, picture: Walkable): void {
  store.setState({ cursor, spoken });
  if (cursor !== undefined) picture.bringIntoSight(cursor);
}

function leave({ view }: State): void {
  if (view.select !== undefined) changeView({ select: undefined });
  else if (view.selected.length > 0) clearSelected();
  else if (view.focus !== undefined) changeView({ focus: undefined, depth: 1 });
  else store.setState({ cursor: undefined, spoken: '' });
}

function toggleAt(party: PartyId): void {
  toggleSelected(party);
  store.setState({ spoken: spokenSelection(store.getState(), party) });
}

/** What a key does while the picture has the keyboard; undefined if nothing. */
function actionOf(
  key: string,
  isShifted: boolean,
  state: State,
  picture: Walkable,
): (() => void) | undefined {
  const heading = HEADINGS[key];
  if (heading) return () => take(stepTowards(state, picture.sceneIn(state), heading), picture);
  const party = state.cursor;
  switch (key) {
    case 'Enter':
      return party && (() => (isShifted ? toggleAt(party) : changeView({ select: party })));
    case ' ':
      return party && isShifted ? () => toggleAt(party) : undefined;
    case 'Escape':
      return () => leave(state);
    case '+':
    case '=':
      return () => picture.zoomBy(ZOOM_STEP);
    case '-':
      return () => picture.zoomBy(1 / ZOOM_STEP);
    case 'f':
    case 'F':
      return () => picture.fit();
    case '0':
      return () => changeView({ focus: undefined, depth: 1 });
    case '1':
    case '2':
    case '3':
      return party && (() => changeView({ focus: party, depth: Number(key) }));
    default:
      return undefined;
  }
}

/** The keys of a picture. */
export function useKeyboard(picture: Walkable) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event.key, event.shiftKey, store.getState(), picture);
      if (!act) return;
      event.preventDefault();
      act();
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const state = store.getState();
      if (state.cursor === undefined && event.currentTarget.matches(':focus-visible'))
        take(firstStep(state, picture.sceneIn(state)), picture);
    },
    onBlur: () => store.setState({ cursor: undefined }),
  };
}
