import { createStore } from 'zustand/vanilla';
import { addViews, type Problem, readViews, type SavedView, writeViews } from './saved-views.ts';

const PLACE = 'pactograph.saved-views';
/** Where a list that was not wholly understood is put aside, as it was. */
const ASIDE = `${PLACE}.not-understood`;

interface Kept {
  readonly views: readonly SavedView[];
  /** What of the browser's list was not understood. */
  readonly problems: readonly Problem[];
  /** The browser's storage is full or switched off. */
  readonly notKept: boolean;
}

function readStorage(): Kept {
  try {
    const text = localStorage.getItem(PLACE);
    const read = text === null ? { views: [], problems: [] } : readViews(text);
    if (text !== null && read.problems.length > 0) localStorage.setItem(ASIDE, text);
    return { ...read, notKept: false };
  } catch {
    return { views: [], problems: [], notKept: true };
  }
}

export const keptViews = createStore<Kept>(() => readStorage());

/** Another tab's list is taken over before ours is changed, so that neither overwrites the other. */
function latest(): readonly SavedView[] {
  const { views, notKept } = keptViews.getState();
  if (notKept) return addViews(readStorage().views, views).views;
  const now = readStorage();
  return now.notKept ? views : now.views;
}

/** Changes the list and keeps it, in the browser if it lets us, else until the page is closed. */
export function changeViews(
  change: (views: readonly SavedView[]) => readonly SavedView[],
): readonly SavedView[] {
  const views = change(latest());
  let notKept = false;
  try {
    localStorage.setItem(PLACE, writeViews(views));
  } catch {
    notKept = true;
  }
  keptViews.setState({ views, notKept });
  return views;
}

/** Takes over what another tab has saved meanwhile. */
export function refreshViews(): void {
  const now = readStorage();
  if (!now.notKept && !keptViews.getState().notKept) keptViews.setState({ views: now.views });
}
