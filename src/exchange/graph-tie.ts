import type { Atlas } from '../model/atlas.ts';
import type { Day } from '../model/date.ts';
import { type Filter, unfoldedTies } from '../model/filter.ts';
import type { PartyId, SourceId, TieId } from '../model/id.ts';
import { membershipLifetime, relationshipLifetime } from '../model/lifetime.ts';
import { standingOf } from '../model/narrow.ts';
import type { Direction } from '../model/record.ts';
import {
  isFullRole,
  type MembershipTie,
  type PairTie,
  type RelationshipTie,
  type Tie,
} from '../model/tie.ts';
import type { Drawing, GraphTie } from './graph.ts';
import { daysOf, hull, type SpellsOn, sharedSpell, spellsOn } from './spells.ts';
import { inTextOrder } from './text-order.ts';

type Ends = Pick<GraphTie, 'source' | 'target' | 'sourceName' | 'targetName' | 'oneSided'>;

function endsOf(atlas: Atlas, a: PartyId, b: PartyId, direction: Direction): Ends {
  const [source, target] = direction === 'b-to-a' ? [b, a] : [a, b];
  const nameOf = (id: PartyId) => atlas.parties.get(id)?.name ?? id;
  return {
    source,
    target,
    sourceName: nameOf(source),
    targetName: nameOf(target),
    oneSided: direction !== 'mutual',
  };
}

type Particulars = Omit<GraphTie, keyof Ends | 'id' | 'form' | 'kinds' | 'on' | 'colour'>;

function ofRelationship(atlas: Atlas, { record }: RelationshipTie): Omit<Particulars, 'standing'> {
  const { instrument, status, obligations, signed, inForce, ended, confidence, textPublic } =
    record;
  return {
    ...relationshipLifetime(atlas, record),
    instrument,
    status,
    obligations,
    signed,
    inForce,
    ended,
    through: [],
    memberships: [],
    confidence,
    textPublic,
    note: record.note,
    sources: record.sources,
  };
}

function ofMembership(atlas: Atlas, { record }: MembershipTie): Omit<Particulars, 'standing'> {
  const coalition = atlas.coalitions.get(record.coalition);
  return {
    ...membershipLifetime(atlas, record),
    instrument: coalition?.instrument,
    role: record.role,
    status: record.state,
    obligations: isFullRole(record.role) ? (coalition?.obligations ?? []) : [],
    through: [],
    memberships: [],
    confidence: record.confidence,
    note: record.note,
    sources: record.sources,
  };
}

/** The memberships that make a pair, two by two, a couple for each coalition. */
export function couplesOf(
  { a, b, through }: PairTie,
  spells: SpellsOn,
): readonly (readonly [MembershipTie, MembershipTie])[] {
  return through.flatMap(({ id }) => {
    const [one, other] = [spells(id, a), spells(id, b)];
    return one && other ? [[one, other] as const] : [];
  });
}

function ofPair(atlas: Atlas, tie: PairTie, spells: SpellsOn): Particulars {
  const couples = couplesOf(tie, spells);
  const memberships = couples.flat();
  const shaken = memberships.map(standingOf).find((standing) => standing !== 'active');
  return {
    ...hull(couples.map(([one, other]) => sharedSpell(atlas, one.record, other.record))),
    status: 'derived',
    standing: tie.weak ? (shaken ?? 'contested') : 'active',
    obligations: [],
    through: tie.through.map(({ id }) => id),
    memberships: memberships.map(({ id }) => id),
    sources: [
      ...new Set<SourceId>([
        ...tie.through.flatMap(({ sources }) => sources),
        ...memberships.flatMap(({ record }) => record.sources),
      ]),
    ],
  };
}

/** The ties of a view as edges, with the dates shown on which each is in force. */
export function graphTies(
  atlas: Atlas,
  filter: Filter,
  ties: readonly Tie[],
  drawing?: Drawing,
): readonly GraphTie[] {
  const days = daysOf(filter);
  const heldOn = shownOn(atlas, filter, days);
  const asOf = spellsOn(atlas, filter.day);
  const other = filter.otherDay === undefined ? asOf : spellsOn(atlas, filter.otherDay);
  // Of a pair that holds on both dates, the coalitions named are those of the as-of date.
  const spellsFor = (on: readonly Day[]) => (on.includes(filter.day) ? asOf : other);
  const edgeOf = (tie: Tie): GraphTie => {
    const on = days.filter((day) => heldOn(day, tie.id));
    const { id, form, a, b, kinds, direction } = tie;
    const [first] = kinds;
    const ends = endsOf(atlas, a, b, direction);
    const colour = drawing && first && drawing.colours.kinds[first];
    const same = { id, form, ...ends, kinds, on, colour };
    switch (tie.form) {
      case 'relationship':
        return { ...same, standing: standingOf(tie), ...ofRelationship(atlas, tie) };
      case 'membership':
        return { ...same, standing: standingOf(tie), ...ofMembership(atlas, tie) };
      case 'pair':
        return { ...same, ...ofPair(atlas, tie, spellsFor(on)) };
    }
  };
  return ties
    .map(edgeOf)
    .sort(inTextOrder(({ sourceName, targetName, id }) => [sourceName, targetName, id]));
}

/** Whether a tie that is shown is in force on one of the days shown. */
function shownOn(
  atlas: Atlas,
  filter: Filter,
  days: readonly Day[],
): (day: Day, id: TieId) => boolean {
  if (days.length < 2) return () => true;
  const held = new Map(
    days.map((day) => {
      const ties = unfoldedTies(atlas, { ...filter, day, otherDay: undefined });
      return [day, new Set(ties.map(({ id }) => id))];
    }),
  );
  return (day, id) => held.get(day)?.has(id) ?? false;
}
