import { type Day, firstDay, type KnownDate, lastDay } from './date.ts';

/** Half-open: begins on `from`, is over on `until`. An absent bound is open. */
export interface Interval {
  readonly from?: KnownDate | undefined;
  readonly until?: KnownDate | undefined;
}

/**
 * Whether `from ≤ day < until`. A bound known only to the year or month counts as generously as it
 * can be read: from its first day, until its last. See docs/decisions/dates-of-known-precision.md.
 */
export function inForce({ from, until }: Interval, day: Day): boolean {
  return (
    (from === undefined || firstDay(from) <= day) && (until === undefined || day < lastDay(until))
  );
}

/** Whether the bounds can be in order, given what is known of them. */
export function inOrder({ from, until }: Interval): boolean {
  return from === undefined || until === undefined || firstDay(from) <= lastDay(until);
}

/** Whether two intervals certainly share a day; what imprecision leaves open does not count. */
export function certainlyOverlap(one: Interval, other: Interval): boolean {
  const endsBefore = (a: Interval, b: Interval) =>
    a.until !== undefined && b.from !== undefined && firstDay(a.until) <= lastDay(b.from);
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** Whether `inner` can lie wholly within `outer`, given what is known of the bounds. */
export function canContain(outer: Interval, inner: Interval): boolean {
  const startsInside =
    outer.from === undefined ||
    inner.from === undefined ||
    lastDay(inner.from) >= firstDay(outer.from);
  const endsInside =
    outer.until === undefined ||
    (inner.until !== undefined && firstDay(inner.until) <= lastDay(outer.until));
  return startsInside && endsInside;
}

/** The time both intervals share, as far as is known; it may be empty. */
export function meet(one: Interval, other: Interval): Interval {
  return { from: laterStart(one.from, other.from), until: earlierEnd(one.until, other.until) };
}

function laterStart(one: KnownDate | undefined, other: KnownDate | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  return firstDay(one) >= firstDay(other) ? one : other;
}

function earlierEnd(one: KnownDate | undefined, other: KnownDate | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  return lastDay(one) <= lastDay(other) ? one : other;
}
