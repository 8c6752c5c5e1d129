import type { Atlas } from './atlas.ts';
import { type Chain, type Chains, shortestChains } from './chains.ts';
import { type Filter, unfoldedTies } from './filter.ts';
import type { PartyId, TieId } from './id.ts';
import { coalitionShares, type SharedCoalition } from './shared-coalitions.ts';
import { isFullRole, type Tie } from './tie.ts';

/** How two parties are linked under a set of ties. */
export interface Links {
  readonly a: PartyId;
  readonly b: PartyId;
  /** Ties between the two themselves, derived pairs included where they are drawn. */
  readonly direct: readonly Tie[];
  /** Coalitions both are full members of. Two holders of a designation are not bound by it. */
  readonly shared: readonly SharedCoalition[];
  /** All shortest chains; of one step where there is a direct tie. None: the two are not linked. */
  readonly chains: Chains;
  /** All of the answer, whether its chain is spelt out or not: what not to dim. */
  readonly parties: ReadonlySet<PartyId>;
  readonly ties: ReadonlySet<TieId>;
}

/** How many chains are spelt out unless more are asked for. */
export const CHAINS_SHOWN = 12;

interface Options {
  /** How many chains to spell out. */
  readonly limit?: number | undefined;
  /** Where memberships are looked up, when the ties are drawn as pairs. */
  readonly memberships?: readonly Tie[] | undefined;
}

/** How two parties are linked by the ties given. */
export function linksBetween(
  ties: readonly Tie[],
  a: PartyId,
  b: PartyId,
  { limit = CHAINS_SHOWN, memberships = ties }: Options = {},
): Links {
  const direct = ties.filter((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a));
  const shared = coalitionShares(memberships, a, b).both.filter(
    (one) => isFullRole(one.a.record.role) && isFullRole(one.b.record.role),
  );
  const chains = shortestChains(ties, a, b, limit);
  return {
    a,
    b,
    direct,
    shared,
    chains,
    parties: new Set([a, b, ...shared.map(({ coalition }) => coalition), ...chains.parties]),
    ties: new Set([
      ...direct.map(({ id }) => id),
      ...shared.flatMap((one) => [one.a.id, one.b.id]),
      ...chains.ties,
    ]),
  };
}

/** The filter with both parties asked for and no focus, so that neither is left out. */
export function askingFor(filter: Filter, a: PartyId, b: PartyId): Filter {
  return { ...filter, focus: undefined, unfolded: new Set([...filter.unfolded, a, b]) };
}

/** How two parties are linked by what a filter asks for, in the whole atlas. */
export function linksUnder(
  atlas: Atlas,
  filter: Filter,
  a: PartyId,
  b: PartyId,
  limit = CHAINS_SHOWN,
): Links {
  const asking = askingFor(filter, a, b);
  const ties = unfoldedTies(atlas, asking);
  const memberships =
    filter.coalitions === 'pairs' ? unfoldedTies(atlas, { ...asking, coalitions: 'hub' }) : ties;
  return linksBetween(ties, a, b, { limit, memberships });
}

/** The chains that say more than the direct ties and the shared coalitions already do. */
export function furtherChains({ chains, shared }: Links): readonly Chain[] {
  const told = new Set<PartyId>(shared.map(({ coalition }) => coalition));
  return chains.shown.filter(({ parties }) => {
    const [, between] = parties;
    return parties.length > 2 && (parties.length > 3 || !between || !told.has(between));
  });
}
