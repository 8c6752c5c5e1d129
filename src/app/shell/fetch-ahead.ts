import { idly } from './idly.ts';

/** What is loaded only when asked for, in the order in which it is likeliest to be. */
const AHEAD = [
  () => import('../answers/Answer.tsx'),
  () => import('../table/TiesTable.tsx'),
  () => import('../matrix/MatrixPanel.tsx'),
];

/** Fetches, while nothing else is to be done, what the first answers need, so that they need not wait for it. */
export function fetchAhead(): void {
  const [next, ...rest] = AHEAD.splice(0);
  if (!next) return;
  AHEAD.push(...rest);
  idly(() => {
    // What cannot be had now is asked for again when it is needed, and its absence told then.
    next().then(fetchAhead, () => undefined);
  });
}
