import { type Day, firstDay, lastDay } from './date.ts';
import type { Interval } from './interval.ts';
import { inKindOrder } from './kind.ts';
import { membershipLifetime, type PartiesOf, relationshipLifetime } from './lifetime.ts';
import type { Coalition } from './party.ts';
import type { Membership, Relationship } from './record.ts';
import {
  conferredKinds,
  type MembershipTie,
  membershipTie,
  type RelationshipTie,
  relationshipTie,
} from './tie.ts';

export type StoredTie = RelationshipTie | MembershipTie;

/** A stored tie with the days between which it is in force, worked out once: `first ≤ t < beyond`. */
export interface Tenure<Tie extends StoredTie = StoredTie> {
  readonly tie: Tie;
  readonly first: Day;
  readonly beyond: Day;
}

const EVER = '0000-01-01' as Day;
const NEVER_ENDING = '9999-12-31' as Day;

function tenure<Tie extends StoredTie>(tie: Tie, { from, until }: Interval): Tenure<Tie> {
  return {
    tie,
    first: from === undefined ? EVER : firstDay(from),
    beyond: until === undefined ? NEVER_ENDING : lastDay(until),
  };
}

export function relationshipTenures(
  parties: PartiesOf,
  records: readonly Relationship[],
): readonly Tenure<RelationshipTie>[] {
  return records.flatMap((record) => {
    const lifetime = relationshipLifetime(parties, record);
    return lifetime ? [tenure(relationshipTie(record), lifetime)] : [];
  });
}

/** Of the memberships that confer anything. */
export function membershipTenures(
  parties: PartiesOf,
  records: readonly Membership[],
): readonly Tenure<MembershipTie>[] {
  return records.flatMap((record) => {
    const lifetime = membershipLifetime(parties, record);
    const coalition = parties.parties.get(record.coalition) as Coalition | undefined;
    const kinds = coalition ? inKindOrder(conferredKinds(coalition, record)) : [];
    return lifetime && kinds.length > 0 ? [tenure(membershipTie(record, kinds), lifetime)] : [];
  });
}
