import type { CoalitionId, NationId, PartyId } from './id.ts';
import type { Tie } from './tie.ts';

export interface Folded {
  readonly ties: readonly Tie[];
  /** Per coalition, the outsiders that stand behind its hub. */
  readonly crowd: ReadonlyMap<CoalitionId, readonly NationId[]>;
  readonly nations: ReadonlySet<NationId>;
}

/**
 * Takes out the outsiders who are there only as members of some coalition, with their memberships.
 *
 * @param isOutsider whether a nation may be folded at all
 * @param unfolded coalitions whose members all stay
 */
export function foldCrowd(
  ties: readonly Tie[],
  isOutsider: (nation: NationId) => boolean,
  unfolded: ReadonlySet<PartyId>,
): Folded {
  const staying = new Set<PartyId>();
  for (const tie of ties) {
    if (tie.form !== 'membership') staying.add(tie.a).add(tie.b);
    else if (!isOutsider(tie.record.nation) || unfolded.has(tie.b)) staying.add(tie.a);
  }
  const crowd = new Map<CoalitionId, NationId[]>();
  const nations = new Set<NationId>();
  const kept = ties.filter((tie) => {
    if (tie.form !== 'membership' || staying.has(tie.a)) return true;
    const { coalition, nation } = tie.record;
    nations.add(nation);
    const behind = crowd.get(coalition);
    if (behind) behind.push(nation);
    else crowd.set(coalition, [nation]);
    return false;
  });
  return { ties: kept, crowd, nations };
}
