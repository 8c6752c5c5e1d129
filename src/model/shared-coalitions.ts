import type { CoalitionId, PartyId } from './id.ts';
import type { Shares } from './shares.ts';
import { sharesOf } from './shares.ts';
import type { MembershipTie, Tie } from './tie.ts';

/** A coalition that two nations are in, with the spell of each. */
export interface SharedCoalition {
  readonly coalition: CoalitionId;
  readonly a: MembershipTie;
  readonly b: MembershipTie;
}

export interface CoalitionShares {
  readonly both: readonly SharedCoalition[];
  readonly onlyA: readonly MembershipTie[];
  readonly onlyB: readonly MembershipTie[];
}

function spellsOf(ties: readonly Tie[], nation: PartyId): ReadonlyMap<CoalitionId, MembershipTie> {
  const spells = new Map<CoalitionId, MembershipTie>();
  for (const tie of ties) {
    if (tie.form === 'membership' && tie.a === nation) spells.set(tie.record.coalition, tie);
  }
  return spells;
}

/** The coalitions of two nations among the memberships given, in whatever role. */
export function coalitionShares(ties: readonly Tie[], a: PartyId, b: PartyId): CoalitionShares {
  const [ofA, ofB] = [spellsOf(ties, a), spellsOf(ties, b)];
  const { both, onlyA, onlyB }: Shares<CoalitionId> = sharesOf(
    new Set(ofA.keys()),
    new Set(ofB.keys()),
  );
  const found = (spells: typeof ofA, ids: readonly CoalitionId[]) =>
    ids.flatMap((id) => spells.get(id) ?? []);
  return {
    both: both.flatMap((coalition) => {
      const [one, other] = [ofA.get(coalition), ofB.get(coalition)];
      return one && other ? [{ coalition, a: one, b: other }] : [];
    }),
    onlyA: found(ofA, onlyA),
    onlyB: found(ofB, onlyB),
  };
}
