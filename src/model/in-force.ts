import type { Atlas } from './atlas.ts';
import { type Day, firstDay } from './date.ts';
import { inForce } from './interval.ts';
import { inKindOrder } from './kind.ts';
import { membershipLifetime, relationshipLifetime } from './lifetime.ts';
import type { Membership } from './record.ts';
import {
  conferredKinds,
  type MembershipTie,
  membershipTie,
  type RelationshipTie,
  relationshipTie,
} from './tie.ts';

export type StoredTie = RelationshipTie | MembershipTie;

function beganBy({ joined }: Membership, later: Membership): boolean {
  if (joined === undefined) return true;
  return later.joined !== undefined && firstDay(joined) <= firstDay(later.joined);
}

/**
 * Every stored tie in force on a day, memberships with all the kinds they confer. Of two spells of
 * one nation in one coalition that imprecise dates make overlap, the later one counts.
 */
export function tiesInForce(atlas: Atlas, day: Day): readonly StoredTie[] {
  const ties: StoredTie[] = [];
  for (const record of atlas.relationships) {
    const lifetime = relationshipLifetime(atlas, record);
    if (lifetime && inForce(lifetime, day)) ties.push(relationshipTie(record));
  }
  const spells = new Map<string, Membership>();
  for (const record of atlas.memberships) {
    const lifetime = membershipLifetime(atlas, record);
    if (!lifetime || !inForce(lifetime, day)) continue;
    const key = `${record.coalition} ${record.nation}`;
    const other = spells.get(key);
    if (!other || beganBy(other, record)) spells.set(key, record);
  }
  for (const record of spells.values()) {
    const coalition = atlas.coalitions.get(record.coalition);
    const kinds = coalition ? inKindOrder(conferredKinds(coalition, record)) : [];
    if (kinds.length > 0) ties.push(membershipTie(record, kinds));
  }
  return ties;
}
