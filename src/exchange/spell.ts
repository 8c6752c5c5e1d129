import { type Day, dayBefore, firstDay, lastDay } from '../model/date.ts';
import type { Interval } from '../model/interval.ts';

/** Days from the first to the last on which something holds, both included. */
export interface Spell {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

/**
 * A half-open interval as closed days. As everywhere in the atlas, a bound known only to the year or
 * month counts as generously as it can be read. Undefined where both ends are open, or no day is left.
 */
export function spellOf({ from, until }: Interval): Spell | undefined {
  const start = from && firstDay(from);
  const end = until && dayBefore(lastDay(until));
  if (start === undefined && end === undefined) return undefined;
  return start !== undefined && end !== undefined && end < start ? undefined : { start, end };
}
