import type { Atlas } from './atlas.ts';
import type { Day } from './date.ts';
import { inForce } from './interval.ts';
import { inKindOrder } from './kind.ts';
import type { Membership } from './record.ts';
import {
  conferredKinds,
  forceOf,
  type MembershipTie,
  membershipTie,
  type RelationshipTie,
  relationshipTie,
  spellOf,
} from './tie.ts';

export type StoredTie = RelationshipTie | MembershipTie;

/**
 * Every stored tie in force on a day, memberships with all the kinds they confer. Of two spells of
 * one nation in one coalition that imprecise dates make overlap, the later one counts.
 */
export function tiesInForce(atlas: Atlas, day: Day): readonly StoredTie[] {
  const ties: StoredTie[] = [];
  for (const record of atlas.relationships) {
    const force = forceOf(record);
    if (force && inForce(force, day)) ties.push(relationshipTie(record));
  }
  const spells = new Map<string, Membership>();
  for (const record of atlas.memberships) {
    if (inForce(spellOf(record), day)) spells.set(`${record.coalition} ${record.nation}`, record);
  }
  for (const record of spells.values()) {
    const coalition = atlas.coalitions.get(record.coalition);
    if (!coalition || !inForce(coalition, day)) continue;
    const kinds = inKindOrder(conferredKinds(coalition, record));
    if (kinds.length > 0) ties.push(membershipTie(record, kinds));
  }
  return ties;
}
