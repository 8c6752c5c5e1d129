import type { Atlas } from './atlas.ts';
import { type Filter, unfoldedTies } from './filter.ts';
import type { CoalitionId, NationId, PartyId, TieId } from './id.ts';
import { isFullRole, type MembershipTie, type Tie } from './tie.ts';

/** A coalition that several of the nations of a group are full members of. */
export interface HeldInCommon {
  readonly coalition: CoalitionId;
  readonly memberships: readonly MembershipTie[];
}

/** What holds several parties together under a filter. */
export interface Group {
  readonly parties: readonly PartyId[];
  /** How many of the parties are nations: only they are members of anything. */
  readonly nations: number;
  /** Coalitions that every nation of the group is a full member of. */
  readonly sharedByAll: readonly HeldInCommon[];
  /** Those that at least two nations are full members of, but not all; most members first. */
  readonly sharedBySome: readonly HeldInCommon[];
  /** Ties with both ends in the group. */
  readonly among: readonly Tie[];
  /** All that runs between the parties, with the coalitions they share: what not to dim. */
  readonly litParties: ReadonlySet<PartyId>;
  readonly litTies: ReadonlySet<TieId>;
}

/** The filter with all these parties asked for and no focus, so that none of them is left out. */
function askingForAll(filter: Filter, parties: readonly PartyId[]): Filter {
  return { ...filter, focus: undefined, unfolded: new Set([...filter.unfolded, ...parties]) };
}

function heldInCommon(
  ties: readonly Tie[],
  parties: ReadonlySet<PartyId>,
): readonly HeldInCommon[] {
  const members = new Map<CoalitionId, Map<NationId, MembershipTie>>();
  for (const tie of ties) {
    if (tie.form !== 'membership' || !parties.has(tie.a) || !isFullRole(tie.record.role)) continue;
    const { coalition, nation } = tie.record;
    const known = members.get(coalition);
    if (known) known.set(nation, tie);
    else members.set(coalition, new Map([[nation, tie]]));
  }
  return [...members]
    .filter(([, spells]) => spells.size > 1)
    .map(([coalition, spells]) => ({ coalition, memberships: [...spells.values()] }))
    .sort(
      (one, other) =>
        other.memberships.length - one.memberships.length ||
        (one.coalition < other.coalition ? -1 : 1),
    );
}

/**
 * What several parties share and which ties run among them, by what a filter asks for in the whole
 * atlas. Where coalitions are hidden none is shared; where they are drawn as pairs, the pairs are among
 * the ties and the coalitions are told all the same.
 */
export function groupUnder(atlas: Atlas, filter: Filter, parties: readonly PartyId[]): Group {
  const asking = askingForAll(filter, parties);
  const chosen = new Set(parties);
  const ties = unfoldedTies(atlas, asking);
  const memberships =
    filter.coalitions === 'pairs' ? unfoldedTies(atlas, { ...asking, coalitions: 'hub' }) : ties;
  const nations = parties.filter((id) => atlas.nations.has(id)).length;
  const common = heldInCommon(memberships, chosen);
  const among = ties.filter(({ a, b }) => chosen.has(a) && chosen.has(b));
  return {
    parties,
    nations,
    sharedByAll: common.filter(({ memberships }) => memberships.length === nations),
    sharedBySome: common.filter(({ memberships }) => memberships.length < nations),
    among,
    litParties: new Set([...parties, ...common.map(({ coalition }) => coalition)]),
    litTies: new Set(
      [...among, ...common.flatMap(({ memberships }) => memberships)].map(({ id }) => id),
    ),
  };
}
