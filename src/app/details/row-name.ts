import type { Party } from '../../model/party.ts';
import type { Event, Membership, Relationship } from '../../model/record.ts';

/** The file of a data package and the row in it, as one would quote them. */
export function rowOfParty({ type, id }: Party): string {
  return `${type === 'nation' ? 'nations' : 'coalitions'}.csv: ${id}`;
}

export function rowOfRelationship({ id }: Relationship): string {
  return `relationships.csv: ${id}`;
}

/** A membership has no id of its own in the file; nation, coalition and day of joining name it. */
export function rowOfMembership({ coalition, nation, joined }: Membership): string {
  return `memberships.csv: coalition=${coalition}; nation=${nation}; joined=${joined ?? ''}`;
}

export function rowOfEvent({ id }: Event): string {
  return `events.csv: ${id}`;
}
