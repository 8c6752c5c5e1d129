import type { FocusEvent, KeyboardEvent } from 'react';
import { bringIntoSight, fitVisible, zoomBy } from '../../network/viewport.ts';
import type { Heading } from '../../network/walk.ts';
import { changeView } from '../state/change-view.ts';
import { type State, store } from '../state/store.ts';
import { ZOOM_STEP } from './CanvasTools.tsx';
import { onCanvas } from './instance.ts';
import { firstStep, type Step, stepTowards } from './step.ts';

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function take({ cursor, spoken }: Step): void {
  store.setState({ cursor, spoken });
  if (cursor !== undefined) onCanvas((cy) => bringIntoSight(cy, cursor));
}

function leave({ view }: State): void {
  if (view.select !== undefined) changeView({ select: undefined });
  else if (view.focus !== undefined) changeView({ focus: undefined, depth: 1 });
  else store.setState({ cursor: undefined, spoken: '' });
}

/** What a key does while the picture has the keyboard; undefined if nothing. */
function actionOf(key: string, state: State): (() => void) | undefined {
  const heading = HEADINGS[key];
  if (heading) return () => take(stepTowards(state, heading));
  const party = state.cursor;
  switch (key) {
    case 'Enter':
      return party && (() => changeView({ select: party }));
    case 'Escape':
      return () => leave(state);
    case '+':
    case '=':
      return () => onCanvas((cy) => zoomBy(cy, ZOOM_STEP));
    case '-':
      return () => onCanvas((cy) => zoomBy(cy, 1 / ZOOM_STEP));
    case 'f':
    case 'F':
      return () => onCanvas((cy) => fitVisible(cy, true));
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

/** The picture's keys. */
export function useKeyboard() {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event.key, store.getState());
      if (!act) return;
      event.preventDefault();
      act();
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const state = store.getState();
      if (state.cursor === undefined && event.currentTarget.matches(':focus-visible'))
        take(firstStep(state));
    },
    onBlur: () => store.setState({ cursor: undefined }),
  };
}
