import { type Atlas, insiders } from './atlas.ts';
import type { Day } from './date.ts';
import { egoNetwork } from './ego.ts';
import { type Folded, foldCrowd } from './fold.ts';
import type { CoalitionId, NationId, PartyId } from './id.ts';
import { tiesInForce } from './in-force.ts';
import { DEFAULT_KINDS, KINDS, type Kind } from './kind.ts';
import { type Narrowing, narrow } from './narrow.ts';
import { pairsOf } from './pairs.ts';
import type { StoredTie } from './tenure.ts';
import type { MembershipTie, RelationshipTie, Tie } from './tie.ts';

/** How coalitions are drawn: as parties of their own, as outlines around their members, as the pairs they make, or not at all. */
export const COALITION_MODES = ['hub', 'hull', 'pairs', 'none'] as const;
export type CoalitionMode = (typeof COALITION_MODES)[number];

/** Whether memberships are ties of their own in that mode, a spoke to a hub or a place within an outline. */
export function hasMemberships(mode: CoalitionMode): boolean {
  return mode === 'hub' || mode === 'hull';
}

export interface Filter {
  readonly day: Day;
  readonly kinds: ReadonlySet<Kind>;
  readonly coalitions: CoalitionMode;
  /** The centre of an ego network of `depth` steps. */
  readonly focus?: PartyId | undefined;
  readonly depth: number;
  /** Coalitions whose outside members are asked for, and parties that must not be folded away. */
  readonly unfolded: ReadonlySet<PartyId>;
  readonly narrowing?: Narrowing | undefined;
  /** Parties that are there even without a tie. */
  readonly kept?: readonly PartyId[] | undefined;
  /** A second day, whose ties are shown too. */
  readonly otherDay?: Day | undefined;
}

export interface KindCount {
  readonly shown: number;
  /** On the day, or on either of two. */
  readonly inForce: number;
}

/** What a filter lets through. */
export interface Visible {
  readonly parties: ReadonlySet<PartyId>;
  readonly nations: number;
  readonly coalitions: number;
  readonly ties: readonly Tie[];
  /** Outsiders folded into their hubs, per coalition. */
  readonly crowd: ReadonlyMap<CoalitionId, readonly NationId[]>;
  readonly foldedNations: number;
  readonly counts: Readonly<Record<Kind, KindCount>>;
}

function ofKinds(ties: readonly StoredTie[], wanted: ReadonlySet<Kind>): readonly StoredTie[] {
  const matching: StoredTie[] = [];
  for (const tie of ties) {
    const kinds = tie.kinds.filter((kind) => wanted.has(kind));
    if (kinds.length === tie.kinds.length) matching.push(tie);
    else if (kinds.length > 0) matching.push({ ...tie, kinds });
  }
  return matching;
}

function drawnAs(
  atlas: Atlas,
  ties: readonly StoredTie[],
  mode: CoalitionMode,
  concerns: (a: NationId, b: NationId) => boolean,
): readonly Tie[] {
  if (hasMemberships(mode)) return ties;
  const memberships: MembershipTie[] = [];
  const bilateral: RelationshipTie[] = [];
  for (const tie of ties) {
    if (tie.form === 'membership') memberships.push(tie);
    else bilateral.push(tie);
  }
  if (mode === 'pairs') return [...bilateral, ...pairsOf(atlas, memberships, concerns)];
  return bilateral.filter(({ a, b }) => !atlas.coalitions.has(a) && !atlas.coalitions.has(b));
}

function countKinds(
  inForce: readonly StoredTie[],
  shown: readonly Tie[],
): Readonly<Record<Kind, KindCount>> {
  const tally = (ties: readonly Tie[], kind: Kind) =>
    ties.reduce((sum, tie) => sum + (tie.kinds.includes(kind) ? 1 : 0), 0);
  const counts = KINDS.map((kind) => [
    kind,
    { shown: tally(shown, kind), inForce: tally(inForce, kind) },
  ]);
  return Object.fromEntries(counts) as Record<Kind, KindCount>;
}

/** Whether a party is a nation that is none of the atlas' subject; nobody is where the organisation has no member. */
export function outsiderTest(atlas: Atlas): (party: PartyId) => boolean {
  const inside = insiders(atlas);
  return (party) => inside.size > 0 && !inside.has(party) && atlas.nations.has(party);
}

function asked(atlas: Atlas, filter: Filter, inForce: readonly StoredTie[]): readonly Tie[] {
  const { focus, unfolded } = filter;
  const isOutsider = outsiderTest(atlas);
  const concerns = (a: NationId, b: NationId) =>
    !isOutsider(a) ||
    !isOutsider(b) ||
    unfolded.has(a) ||
    unfolded.has(b) ||
    focus === a ||
    focus === b;
  const ofKind = ofKinds(inForce, filter.kinds);
  const narrowed = narrow(atlas, ofKind, filter.narrowing ?? {}, inForce);
  return drawnAs(atlas, narrowed, filter.coalitions, concerns);
}

/**
 * Who is near the focus. A hub is a step on the way to its members; an outline has no middle to stop
 * at, and a step leads from member to member.
 */
export function neighbourhood(
  atlas: Atlas,
  ties: readonly Tie[],
  { focus, depth, coalitions }: Pick<Filter, 'depth' | 'coalitions'> & { readonly focus: PartyId },
): ReadonlySet<PartyId> {
  const isOutline = (id: PartyId) => coalitions === 'hull' && atlas.coalitions.has(id);
  return egoNetwork(ties, focus, depth, isOutline);
}

/** The ties a filter asks for, before its focus and before outsiders are folded into their hubs. */
export function unfoldedTies(atlas: Atlas, filter: Filter): readonly Tie[] {
  return asked(atlas, filter, tiesInForce(atlas, filter.day));
}

/** Ties of two days, each once. */
function joined<Some extends Tie>(one: readonly Some[], other: readonly Some[]): readonly Some[] {
  return [...new Map([...one, ...other].map((tie) => [tie.id, tie])).values()];
}

/** Everything of the atlas that the filter lets through; parties without a tie are left out. */
export function visible(atlas: Atlas, filter: Filter): Visible {
  const { focus, unfolded } = filter;
  const isOutsider = outsiderTest(atlas);
  const inForce = tiesInForce(atlas, filter.day);
  let ties = asked(atlas, filter, inForce);
  let atEither: readonly StoredTie[] = inForce;
  if (filter.otherDay !== undefined) {
    const others = tiesInForce(atlas, filter.otherDay);
    ties = joined(asked(atlas, filter, others), ties);
    atEither = joined(others, inForce);
  }
  if (focus !== undefined) {
    const near = neighbourhood(atlas, ties, { ...filter, focus });
    ties = ties.filter(({ a, b }) => near.has(a) && near.has(b));
  }
  const kept = focus === undefined ? unfolded : new Set([...unfolded, focus]);
  const folded: Folded = foldCrowd(ties, (party) => isOutsider(party) && !kept.has(party), kept);

  const parties = new Set<PartyId>(folded.ties.flatMap(({ a, b }) => [a, b]));
  for (const id of [focus, ...(filter.kept ?? [])]) {
    if (id !== undefined && atlas.parties.has(id)) parties.add(id);
  }
  const crowd = new Map([...folded.crowd].filter(([coalition]) => parties.has(coalition)));
  const behindHubs = new Set([...crowd.values()].flat());
  let nations = 0;
  for (const party of parties) if (atlas.nations.has(party)) nations++;
  return {
    parties,
    nations,
    coalitions: parties.size - nations,
    ties: folded.ties,
    crowd,
    foldedNations: filter.coalitions === 'pairs' ? folded.nations.size : behindHubs.size,
    counts: countKinds(atEither, folded.ties),
  };
}

/** What the atlas opens with: its today, the usual kinds, coalitions as hubs. */
export function openingFilter(atlas: Atlas): Filter {
  return {
    day: atlas.today,
    kinds: new Set(DEFAULT_KINDS),
    coalitions: 'hub',
    depth: 1,
    unfolded: new Set(),
  };
}
