import { type Day, type KnownDate, precisionOf } from '../../model/date.ts';
import { type Interval, inForce } from '../../model/interval.ts';
import type { Membership, Relationship } from '../../model/record.ts';
import { forceOf, spellOf } from '../../model/tie.ts';
import { messages } from '../messages.ts';

/** An interval in words, no more precise than it is known. */
export function spanOf({ from, until }: Interval): string {
  const text = messages();
  return text.span(from && text.date(from), until && text.date(until));
}

/** A date that a record claims, with a word on what of it is not known; undefined of nothing. */
export function claimed(date: KnownDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const text = messages();
  const when = text.date(date);
  switch (precisionOf(date)) {
    case 'year':
      return text.toTheYear(when);
    case 'month':
      return text.toTheMonth(when);
    case 'day':
      return when;
  }
}

/** How a tie stands, where its dates alone would mislead. */
export function unusualStanding(record: Relationship | Membership): string | undefined {
  const text = messages();
  if ('state' in record) return record.state === 'active' ? undefined : text.state[record.state];
  const { status } = record;
  return status === 'suspended' || status === 'contested' ? text.status[status] : undefined;
}

/** When a relationship holds, or that it was only signed. */
export function relationshipSpan(record: Relationship): string {
  const text = messages();
  const force = forceOf(record);
  if (force && record.status === 'ended' && record.ended === undefined) {
    return text.span(force.from && text.date(force.from), text.endNotEstablished);
  }
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
