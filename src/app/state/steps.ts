/** The part of the browser's history that is walked. */
export type Walked = Pick<History, 'state' | 'pushState' | 'replaceState' | 'back' | 'forward'>;

export interface Steps {
  /** The browser stands on an entry: at the start, and after Back, Forward or a jump within the page. */
  readonly arrive: () => void;
  /** @param note what the entry is to remember besides its number */
  readonly push: (address: string, note?: Readonly<Record<string, unknown>>) => void;
  readonly replace: (address: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

function stepIn(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
  return typeof state.step === 'number' ? state.step : undefined;
}

/**
 * Numbers the history's entries, so that undo and redo walk among our own and never leave the app.
 * After a reload the entries ahead are not known, and redo waits until something is undone.
 */
export function createSteps(history: Walked): Steps {
  let current = -1;
  let last = 0;
  let moving = false;
  const arrive = () => {
    moving = false;
    const step = stepIn(history.state);
    if (step === undefined) {
      current++;
      last = current;
      history.replaceState({ step: current }, '');
    } else {
      current = step;
      last = Math.max(last, step);
    }
  };
  return {
    arrive,
    push: (address, note) => {
      moving = false;
      current++;
      last = current;
      history.pushState({ ...note, step: current }, '', address);
    },
    replace: (address) =>
      history.replaceState({ ...(history.state as object), step: current }, '', address),
    undo: () => {
      if (moving || current <= 0) return;
      moving = true;
      history.back();
    },
    redo: () => {
      if (moving || current >= last) return;
      moving = true;
      history.forward();
    },
  };
}
