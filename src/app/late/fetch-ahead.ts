import { idly } from './idly.ts';
import { LATE } from './late.ts';

/** Fetches, while nothing else is to be done, what is not needed yet, so that no answer need wait for it. */
export function fetchAhead(): void {
  const next = LATE.shift();
  if (!next) return;
  idly(() => {
    // What cannot be had now is asked for again when it is needed, and its absence told then.
    next().then(fetchAhead, () => undefined);
  });
}
