import type { Atlas } from './atlas.ts';
import type { Day } from './date.ts';
import type { StoredTie, Tenure } from './tenure.ts';
import type { MembershipTie } from './tie.ts';

/** Whether a tie is in force on a day. */
export function holds({ first, beyond }: Tenure, day: Day): boolean {
  return first <= day && day < beyond;
}

/**
 * Every stored tie in force on a day, memberships with all the kinds they confer. Of two spells of
 * one nation in one coalition that imprecise dates make overlap, the later one counts.
 */
export function tiesInForce(atlas: Atlas, day: Day): readonly StoredTie[] {
  const ties: StoredTie[] = [];
  for (const tenure of atlas.relationshipTenures) if (holds(tenure, day)) ties.push(tenure.tie);
  const spells = new Map<string, Tenure<MembershipTie>>();
  for (const tenure of atlas.membershipTenures) {
    if (!holds(tenure, day)) continue;
    const key = `${tenure.tie.b} ${tenure.tie.a}`;
    const other = spells.get(key);
    if (!other || other.first <= tenure.first) spells.set(key, tenure);
  }
  for (const { tie } of spells.values()) ties.push(tie);
  return ties;
}
