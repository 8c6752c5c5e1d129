import type { CoalitionId, NationId, PartyId } from './id.ts';
import type { Tie } from './tie.ts';

export interface Folded {
  readonly ties: readonly Tie[];
  /** Per coalition, the outsiders that stand behind its hub. */
  readonly crowd: ReadonlyMap<CoalitionId, readonly NationId[]>;
  readonly nations: ReadonlySet<NationId>;
}

/**
 * Takes out the outsiders who are there only through coalitions, with the memberships and pairs that
 * brought them.
 *
 * @param isOutsider whether a party is a nation that may be folded at all
 * @param unfolded coalitions whose members all stay
 */
export function foldCrowd(
  ties: readonly Tie[],
  isOutsider: (party: PartyId) => boolean,
  unfolded: ReadonlySet<PartyId>,
): Folded {
  const staying = new Set<PartyId>();
  for (const tie of ties) {
    const asked = tie.form === 'membership' && unfolded.has(tie.b);
    for (const party of [tie.a, tie.b]) {
      const mayFold = tie.form !== 'relationship' && !asked && isOutsider(party);
      if (!mayFold) staying.add(party);
    }
  }
  const crowd = new Map<CoalitionId, NationId[]>();
  const nations = new Set<NationId>();
  const kept = ties.filter((tie) => {
    const gone = [tie.a, tie.b].filter((party) => !staying.has(party)) as NationId[];
    for (const nation of gone) nations.add(nation);
    if (gone.length === 0) return true;
    if (tie.form === 'membership') {
      const { coalition, nation } = tie.record;
      const behind = crowd.get(coalition);
      if (behind) behind.push(nation);
      else crowd.set(coalition, [nation]);
    }
    return false;
  });
  return { ties: kept, crowd, nations };
}
