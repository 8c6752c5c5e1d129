import type { Day } from '../../model/date.ts';
import { type Interval, inForce } from '../../model/interval.ts';
import type { Membership, Relationship } from '../../model/record.ts';
import { forceOf, spellOf } from '../../model/tie.ts';
import { messages } from '../messages.ts';

/** An interval in words, no more precise than it is known. */
export function spanOf({ from, until }: Interval): string {
  const text = messages();
  return text.span(from && text.date(from), until && text.date(until));
}

/** When a relationship holds, or that it was only signed. */
export function relationshipSpan(record: Relationship): string {
  const text = messages();
  const force = forceOf(record);
  if (force) return spanOf({ from: force.from, until: record.ended });
  const signed = record.signed === undefined ? undefined : text.date(record.signed);
  return signed === undefined ? text.status.signed : `${text.status.signed} (${signed})`;
}

export function isRelationshipInForce(record: Relationship, day: Day): boolean {
  const force = forceOf(record);
  return force !== undefined && inForce(force, day);
}

export function isMember(record: Membership, day: Day): boolean {
  return inForce(spellOf(record), day);
}
