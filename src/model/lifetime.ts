import type { Atlas } from './atlas.ts';
import type { PartyId } from './id.ts';
import { type Interval, meet } from './interval.ts';
import type { Membership, Relationship } from './record.ts';
import { forceOf, spellOf } from './tie.ts';

/** Where parties are looked up. */
export type PartiesOf = Pick<Atlas, 'parties'>;

function within(
  atlas: PartiesOf,
  interval: Interval,
  a: PartyId,
  b: PartyId,
): Interval | undefined {
  const [one, other] = [atlas.parties.get(a), atlas.parties.get(b)];
  return one && other && meet(interval, meet(one, other));
}

/** When a relationship holds, at most as long as both its parties do; undefined if it never did. */
export function relationshipLifetime(atlas: PartiesOf, record: Relationship): Interval | undefined {
  const force = forceOf(record);
  return force && within(atlas, force, record.a, record.b);
}

/** When a membership holds, at most as long as its nation and its coalition do. */
export function membershipLifetime(atlas: PartiesOf, record: Membership): Interval | undefined {
  return within(atlas, spellOf(record), record.nation, record.coalition);
}
