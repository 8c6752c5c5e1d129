import type { Day, KnownDate } from '../model/date.ts';
import { dayOf } from '../view/as-of.ts';
import type { Told } from './told.ts';

/** The dates that a view shows, the earlier first, as it keeps them: one, or the two it compares. */
export function datesOf({ atlas, view }: Pick<Told, 'atlas' | 'view'>): readonly KnownDate[] {
  const { today } = atlas;
  const { at = today, compare } = view;
  const [day, other] = [dayOf(at, today), compare && dayOf(compare, today)];
  if (compare === undefined || other === day) return [at];
  return (other ?? day) < day ? [compare, at] : [at, compare];
}

/** The last day that a figure shows. */
export function lastDayOf({ atlas, view }: Pick<Told, 'atlas' | 'view'>): Day {
  const [at, compare] = [view.at, view.compare ?? view.at].map((date) => dayOf(date, atlas.today));
  return at !== undefined && compare !== undefined && compare > at ? compare : (at ?? atlas.today);
}

/** "As of 22 November 2026", or "Between 31 December 2011 and 22 November 2026". */
export function datesTold({ atlas, view, text }: Told): string {
  const [earlier, later] = datesOf({ atlas, view }).map((date) =>
    text.date(dayOf(date, atlas.today)),
  );
  if (earlier === undefined) throw new Error('no date is shown');
  return later === undefined ? text.asOfDate(earlier) : text.betweenDates(earlier, later);
}
