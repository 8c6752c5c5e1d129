import type { Atlas } from './atlas.ts';
import { bondsOf } from './bonds.ts';
import { type Day, endOfYear, yearOf } from './date.ts';
import { type Filter, hasMemberships, outsiderTest, unfoldedTies } from './filter.ts';
import type { NationId, PartyId } from './id.ts';
import { holds } from './in-force.ts';
import { KINDS, type Kind } from './kind.ts';
import { askingFor } from './links.ts';
import type { Tenure } from './tenure.ts';
import { isFullRole } from './tie.ts';
import { FIRST_YEAR } from './timeline.ts';

/** A date or kinds to change to, at which two parties would be linked. */
export interface OtherView {
  readonly change: 'day' | 'kinds' | 'both';
  readonly day: Day;
  /** All kinds to show, in the order of KINDS. */
  readonly kinds: readonly Kind[];
  /** Those of them that are not shown yet. */
  readonly added: readonly Kind[];
}

interface Ends {
  readonly a: PartyId;
  readonly b: PartyId;
}

/** Whether a way leads from one party to the other; by merging sets (union-find, path halving). */
export function connects(ties: Iterable<Ends>, a: PartyId, b: PartyId): boolean {
  const parents = new Map<PartyId, PartyId>();
  const rootOf = (party: PartyId): PartyId => {
    let [root, parent] = [party, parents.get(party)];
    while (parent !== undefined) {
      const beyond = parents.get(parent);
      if (beyond !== undefined) parents.set(root, beyond);
      [root, parent] = [parent, beyond];
    }
    return root;
  };
  for (const tie of ties) {
    const [one, other] = [rootOf(tie.a), rootOf(tie.b)];
    if (one !== other) parents.set(one, other);
  }
  return rootOf(a) === rootOf(b);
}

/** Days from an arbitrary start in months of 31 days: enough to tell which is nearer. */
function ordinal(day: Day): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * 372 + month * 31 + date;
}

/** Year ends from {@link FIRST_YEAR}, and today, but for the day itself: the nearest first. */
function otherDays(atlas: Atlas, day: Day): readonly Day[] {
  const last = yearOf(atlas.today);
  const days = [atlas.today];
  for (let year = last - 1; year >= FIRST_YEAR; year--) days.push(endOfYear(year));
  const distance = (other: Day) => Math.abs(ordinal(other) - ordinal(day));
  return days.filter((other) => other !== day).sort((x, y) => distance(x) - distance(y));
}

type LinkTest = (day: Day, kinds: ReadonlySet<Kind>) => boolean;

/** Whether two parties are linked under a filter of other date and kinds. */
function linkTest(atlas: Atlas, filter: Filter, a: PartyId, b: PartyId): LinkTest {
  const { coalitions, unfolded } = filter;
  const isOutsider = outsiderTest(atlas);
  const isAnchor = (nation: NationId) => !isOutsider(nation) || unfolded.has(nation);
  const isDrawn = ({ tie }: Tenure) =>
    tie.form === 'relationship' ||
    hasMemberships(coalitions) ||
    (coalitions === 'pairs' && isFullRole(tie.record.role));
  const tenures: readonly Tenure[] = [
    ...atlas.relationshipTenures,
    ...atlas.membershipTenures,
  ].filter(isDrawn);
  /** Cheap, and never false where the two are linked: asks for date and kinds only. */
  const mayLink: LinkTest = (day, kinds) => {
    const standing = tenures.filter(
      (tenure) => holds(tenure, day) && tenure.tie.kinds.some((kind) => kinds.has(kind)),
    );
    return connects(
      standing.map(({ tie }) => tie),
      a,
      b,
    );
  };
  return (day, kinds) => {
    if (!mayLink(day, kinds)) return false;
    const drawnAs = coalitions === 'pairs' ? 'hub' : coalitions;
    const ties = unfoldedTies(atlas, { ...filter, day, kinds, coalitions: drawnAs });
    if (coalitions !== 'pairs') return connects(ties, a, b);
    const bilateral = ties.filter(({ form }) => form !== 'membership');
    const memberships = ties.filter((tie) => tie.form === 'membership');
    return connects([...bilateral, ...bondsOf(atlas, memberships, isAnchor)], a, b);
  };
}

/**
 * What to change so that two parties are linked: the nearest other date, each other kind that links
 * them on the same date, or, where neither alone does, both. Empty: nothing recorded ever links them.
 */
export function nearestLink(
  atlas: Atlas,
  filter: Filter,
  a: PartyId,
  b: PartyId,
): readonly OtherView[] {
  const linked = linkTest(atlas, askingFor(filter, a, b), a, b);
  const days = otherDays(atlas, filter.day);
  const nearest = (kinds: ReadonlySet<Kind>) => days.find((day) => linked(day, kinds));
  const other = (change: OtherView['change'], day: Day, added: readonly Kind[]): OtherView => ({
    change,
    day,
    kinds: KINDS.filter((kind) => filter.kinds.has(kind) || added.includes(kind)),
    added,
  });

  const missing = KINDS.filter((kind) => !filter.kinds.has(kind));
  const day = nearest(filter.kinds);
  const views = day === undefined ? [] : [other('day', day, [])];
  const singly = missing.filter((kind) => linked(filter.day, new Set([...filter.kinds, kind])));
  views.push(...singly.map((kind) => other('kinds', filter.day, [kind])));
  if (views.length > 0 || missing.length === 0) return views;
  const all = new Set(KINDS);
  if (linked(filter.day, all)) return [other('kinds', filter.day, missing)];
  const then = nearest(all);
  return then === undefined ? [] : [other('both', then, missing)];
}
