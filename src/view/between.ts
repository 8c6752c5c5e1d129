import { type Day, endOfYear, type KnownDate, yearOf } from '../model/date.ts';
import { dayOf } from './as-of.ts';
import type { View } from './view.ts';

/** One of the two dates of a comparison, moved. */
export type Stop = Pick<View, 'at'> | Pick<View, 'compare'>;

/**
 * The years between the two dates of a comparison, as changes of the view: its earlier date stays, the
 * later comes nearer year by year, so that what changed builds up. The dates themselves are not among
 * them; none where the view compares none.
 */
export function stopsBetween({ at, compare }: View, today: Day): readonly Stop[] {
  if (compare === undefined) return [];
  const [shown, other] = [dayOf(at, today), dayOf(compare, today)];
  const [earlier, later] = shown < other ? [shown, other] : [other, shown];
  const moving = shown < other ? 'compare' : 'at';
  const [from, to] = [yearOf(earlier), yearOf(later)];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => {
    const year = endOfYear(from + 1 + index).slice(0, 4) as KnownDate;
    return moving === 'at' ? { at: year } : { compare: year };
  });
}
