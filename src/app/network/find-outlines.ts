import type { FoundOutline } from '../../network/hulls/hulls.worker.ts';
import type { HullTask } from '../../scene/hull-shapes.ts';
import type { Point } from '../../scene/scene.ts';

/** Enough for every date of the record. */
const MOST_KEPT = 600;
const known = new Map<string, readonly Point[]>();

/** The outline for that key if it was found before. */
export function outlineKnown(key: string): readonly Point[] | undefined {
  return known.get(key);
}

function keep(found: readonly FoundOutline[]): void {
  for (const { key, corners } of found) known.set(key, corners);
  for (const key of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(key);
  }
}

export interface OutlineFinder {
  /** Has these found, and no longer those asked for before that were not begun. */
  readonly find: (tasks: readonly HullTask[]) => void;
  readonly end: () => void;
}

/** Finds outlines in a worker, one request at a time, and hands over those it found. */
export function createOutlineFinder(
  found: (outlines: readonly FoundOutline[]) => void,
): OutlineFinder {
  const worker = new Worker(new URL('../../network/hulls/hulls.worker.ts', import.meta.url), {
    type: 'module',
  });
  let isBusy = false;
  let next: readonly HullTask[] = [];
  const begin = () => {
    const tasks = next.filter(({ key }) => !known.has(key));
    next = [];
    isBusy = tasks.length > 0;
    if (isBusy) worker.postMessage(tasks);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<readonly FoundOutline[]>) => {
    keep(data);
    begin();
    found(data);
  });
  return {
    find: (tasks) => {
      next = tasks;
      if (!isBusy) begin();
    },
    end: () => worker.terminate(),
  };
}
