import type { Atlas } from './atlas.ts';
import type { KnownDate } from './date.ts';
import { type Filter, unfoldedTies } from './filter.ts';
import type { PartyId } from './id.ts';
import { KINDS, type Kind } from './kind.ts';
import { askingFor } from './links.ts';
import { type CoalitionShares, coalitionShares } from './shared-coalitions.ts';
import { type Shares, sharesOf } from './shares.ts';
import { beginningOf, earliest } from './since.ts';
import type { Tie } from './tie.ts';

/** One party's ties of one kind. */
export interface Holding {
  /** Stored ties, a membership counted under each kind it confers, as the legend counts. */
  readonly ties: number;
  /** The earliest beginning among them that is known. */
  readonly since: KnownDate | undefined;
}

export interface KindSideBySide {
  readonly kind: Kind;
  readonly a: Holding;
  readonly b: Holding;
  /** Third parties tied to them one to one, not through a coalition. */
  readonly partners: Shares<PartyId>;
}

/** What two parties share on a date, and where they differ. */
export interface SideBySide {
  readonly a: PartyId;
  readonly b: PartyId;
  /** In any role, observers too. */
  readonly coalitions: CoalitionShares;
  /** In the order of KINDS; kinds that neither has are left out. */
  readonly kinds: readonly KindSideBySide[];
  /** Partners of any kind. */
  readonly partners: Shares<PartyId>;
  /** Ties of the two with each other. */
  readonly between: readonly Tie[];
}

function partnersOf(ties: readonly Tie[], of: PartyId, except: PartyId): ReadonlySet<PartyId> {
  const partners = new Set<PartyId>();
  for (const { form, a, b } of ties) {
    const other = a === of ? b : a;
    if (form === 'relationship' && other !== except && other !== of) partners.add(other);
  }
  return partners;
}

/** Two parties side by side under ties with their coalitions as hubs. */
export function compareParties(
  atlas: Pick<Atlas, 'membershipsOf'>,
  ties: readonly Tie[],
  a: PartyId,
  b: PartyId,
): SideBySide {
  const of = (party: PartyId) => ties.filter((tie) => tie.a === party || tie.b === party);
  const [tiesOfA, tiesOfB] = [of(a), of(b)];
  const holding = (held: readonly Tie[]): Holding => ({
    ties: held.length,
    since: earliest(held.map((tie) => beginningOf(atlas, tie))),
  });
  const partners = (ofA: readonly Tie[], ofB: readonly Tie[]) =>
    sharesOf(partnersOf(ofA, a, b), partnersOf(ofB, b, a));
  const kinds = KINDS.flatMap((kind): readonly KindSideBySide[] => {
    const ofKind = (held: readonly Tie[]) => held.filter(({ kinds }) => kinds.includes(kind));
    const [ofA, ofB] = [ofKind(tiesOfA), ofKind(tiesOfB)];
    if (ofA.length + ofB.length === 0) return [];
    return [{ kind, a: holding(ofA), b: holding(ofB), partners: partners(ofA, ofB) }];
  });
  return {
    a,
    b,
    coalitions: coalitionShares(ties, a, b),
    kinds,
    partners: partners(tiesOfA, tiesOfB),
    between: tiesOfA.filter((tie) => tie.a === b || tie.b === b),
  };
}

/** Two parties side by side under a filter, however it draws coalitions. */
export function sideBySide(atlas: Atlas, filter: Filter, a: PartyId, b: PartyId): SideBySide {
  const hubs: Filter = { ...askingFor(filter, a, b), coalitions: 'hub' };
  return compareParties(atlas, unfoldedTies(atlas, hubs), a, b);
}
