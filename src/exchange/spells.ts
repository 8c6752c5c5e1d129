import type { Atlas } from '../model/atlas.ts';
import { type Day, firstDay, lastDay } from '../model/date.ts';
import type { Filter } from '../model/filter.ts';
import type { CoalitionId, NationId } from '../model/id.ts';
import { holds } from '../model/in-force.ts';
import { type Interval, meet } from '../model/interval.ts';
import { membershipLifetime } from '../model/lifetime.ts';
import type { Membership } from '../model/record.ts';
import type { MembershipTie } from '../model/tie.ts';

/** The days whose ties a filter shows, in order of time. */
export function daysOf({ day, otherDay }: Filter): readonly Day[] {
  return otherDay === undefined || otherDay === day ? [day] : [day, otherDay].sort();
}

/** The membership of a nation in a coalition on one day. */
export type SpellsOn = (coalition: CoalitionId, nation: NationId) => MembershipTie | undefined;

/** The memberships of that day; of two that imprecise dates make overlap, the later one. */
export function spellsOn(atlas: Atlas, day: Day): SpellsOn {
  const held = new Map<string, { readonly tie: MembershipTie; readonly first: Day }>();
  for (const tenure of atlas.membershipTenures) {
    if (!holds(tenure, day)) continue;
    const key = `${tenure.tie.b} ${tenure.tie.a}`;
    const other = held.get(key);
    if (!other || other.first <= tenure.first) held.set(key, tenure);
  }
  return (coalition, nation) => held.get(`${coalition} ${nation}`)?.tie;
}

/** How long two memberships of one coalition have bound their nations to each other. */
export function sharedSpell(atlas: Atlas, one: Membership, other: Membership): Interval {
  return meet(membershipLifetime(atlas, one) ?? {}, membershipLifetime(atlas, other) ?? {});
}

/** The least interval that holds all of them; open where one of them is. */
export function hull(intervals: readonly Interval[]): Interval {
  const [first, ...others] = intervals;
  if (!first) return {};
  return others.reduce<Interval>(
    (all, { from, until }) => ({
      from:
        all.from === undefined || from === undefined
          ? undefined
          : firstDay(from) < firstDay(all.from)
            ? from
            : all.from,
      until:
        all.until === undefined || until === undefined
          ? undefined
          : lastDay(until) > lastDay(all.until)
            ? until
            : all.until,
    }),
    first,
  );
}
