import { type Atlas, partyOf } from '../model/atlas.ts';
import type { ChangeHeading } from '../model/change-groups.ts';
import type { Change, Changes, Turn } from '../model/changes.ts';
import type { KnownDate } from '../model/date.ts';
import { membershipLifetime, relationshipLifetime } from '../model/lifetime.ts';
import { beginningOf } from '../model/since.ts';
import type { MembershipTie, RelationshipTie } from '../model/tie.ts';
import { en } from './en.ts';
import { clauseOf, inCoalition, nameOf, nounOf, standingOf } from './en-clauses.ts';
import { AS_ROLE } from './en-tie-phrases.ts';
import { atDate, capitalised, underInstrument } from './english.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');

const ties = (count: number) => plural(count, { one: 'tie', other: 'ties' });
const when = (date: KnownDate | undefined) => (date === undefined ? '' : ` ${atDate(date)}`);
const unknown = (date: KnownDate | undefined) =>
  date === undefined ? ', on a date not established' : '';

function ofRelationship(atlas: Atlas, { turn }: Change, tie: RelationshipTie): string {
  const under = underInstrument(tie.record.instrument);
  const noun = `${nounOf(atlas, tie)}${under}`;
  switch (turn) {
    case 'began': {
      const date = beginningOf(atlas, tie);
      const state = standingOf(tie.record.status);
      return `${noun} began${when(date)}${unknown(date)}${state && `; it is ${state}`}`;
    }
    case 'ended': {
      const known =
        tie.record.ended ??
        (tie.record.status === 'ended'
          ? undefined
          : relationshipLifetime(atlas, tie.record)?.until);
      return `${noun} ended${when(known)}${unknown(known)}`;
    }
    case 'suspended':
      return `${noun} was suspended`;
    case 'restored':
      return `${noun} was restored`;
    case 'kept':
      return `${noun} continued`;
  }
}

/** A membership outlived by its nation or coalition ends with it, without anyone leaving. */
function ended(atlas: Atlas, { record }: MembershipTie, who: string, where: string): string {
  if (record.left !== undefined) return `${who} left ${where}${when(record.left)}`;
  const until = membershipLifetime(atlas, record)?.until;
  return `the place of ${who} in ${where} ended with ${until === atlas.coalitions.get(record.coalition)?.until ? 'it' : who}${when(until)}`;
}

function ofMembership(atlas: Atlas, { turn, before }: Change, tie: MembershipTie): string {
  const { record } = tie;
  const [who, where] = [nameOf(atlas, record.nation), nameOf(atlas, record.coalition)];
  const place = `the place of ${who} in ${where}`;
  switch (turn) {
    case 'began': {
      const date = beginningOf(atlas, tie);
      const state = standingOf(record.state);
      return `${who} became ${AS_ROLE[record.role]} ${where}${when(date)}${unknown(date)}${state && `; it is ${state}`}`;
    }
    case 'ended':
      return ended(atlas, tie, who, where);
    case 'suspended':
      return `${place} became ${standingOf(record.state)}${when(record.joined)}`;
    case 'restored': {
      const wasAnnounced = before?.form === 'membership' && before.record.state === 'announced';
      return `${place} ${wasAnnounced ? 'took effect' : 'was restored'}${when(record.joined)}`;
    }
    case 'kept': {
      const role = before?.form === 'membership' ? before.record.role : record.role;
      if (role === record.role) return `${inCoalition(atlas, record)}, as before`;
      return `${who} became ${AS_ROLE[record.role]} ${where}${when(record.joined)}, after having been ${AS_ROLE[role]} it`;
    }
  }
}

const TURN: Readonly<Record<Turn, string>> = {
  began: 'Began',
  ended: 'Ended',
  suspended: 'Suspended',
  restored: 'Restored',
  kept: 'Kept',
};

export const changeAnswers = {
  turn: TURN,

  changesLegend: '+ began, − ended, || became weaker; what stayed is faint.',

  /** What became of one tie or membership. */
  change: (atlas: Atlas, change: Change) => {
    const { tie, turn } = change;
    switch (tie.form) {
      case 'relationship':
        return `${capitalised(ofRelationship(atlas, change, tie))}.`;
      case 'membership':
        return `${capitalised(ofMembership(atlas, change, tie))}.`;
      case 'pair':
        return `${capitalised(clauseOf(atlas, tie, tie.a))}: ${TURN[turn].toLowerCase()}.`;
    }
  },

  changeHeading: (atlas: Atlas, heading: ChangeHeading) => {
    if (heading.by === 'coalition') return partyOf(atlas, heading.coalition).name;
    const dyad = en.between(partyOf(atlas, heading.a).name, partyOf(atlas, heading.b).name);
    return heading.by === 'pair' || !heading.instrument ? dyad : `${heading.instrument} (${dyad})`;
  },

  /** "Between 31 December 1969 and today, …": the counts of every turn that happened. */
  changeCount: ({ earlier, later }: Changes, counts: Readonly<Record<Turn, number>>) => {
    const between = `Between ${en.date(earlier)} and ${en.date(later)}`;
    const { began, ended: over, suspended, restored, kept } = counts;
    const parts = [
      began > 0 && `${ties(began)} began`,
      over > 0 && `${ties(over)} ended`,
      suspended > 0 && `${ties(suspended)} became weaker`,
      restored > 0 && `${ties(restored)} became firmer`,
    ].filter((part) => part !== false);
    if (parts.length === 0) return `${between} nothing changed; ${ties(kept)} stayed.`;
    return `${between}, ${en.list(parts)}; ${en.number(kept)} stayed.`;
  },

  /** Why the status of the picture counts another number of ties; empty where it does not. */
  countedHere: ({ folded, spells }: { readonly folded: number; readonly spells: number }) => {
    const twice = plural(spells, { one: 'membership', other: 'memberships' });
    return [
      folded > 0 && `These include ${ties(folded)} of nations folded in the picture.`,
      spells > 0 &&
        `${capitalised(twice)} drawn as two spells ${spells === 1 ? 'counts' : 'count'} once here.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' ');
  },
};
