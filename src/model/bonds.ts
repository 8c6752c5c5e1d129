import type { Atlas } from './atlas.ts';
import type { CoalitionId, NationId, PartyId } from './id.ts';
import { isFullRole, type MembershipTie } from './tie.ts';

interface Bond {
  readonly a: PartyId;
  readonly b: PartyId;
}

/**
 * Enough bonds between nations to connect whoever the pairs of these memberships connect: a star per
 * coalition instead of a clique. Pairs of two nations that are no anchors are not made.
 */
export function bondsOf(
  atlas: Pick<Atlas, 'coalitions'>,
  memberships: readonly MembershipTie[],
  isAnchor: (nation: NationId) => boolean,
): readonly Bond[] {
  const groups = new Map<CoalitionId, MembershipTie[]>();
  for (const tie of memberships) {
    if (!isFullRole(tie.record.role)) continue;
    const group = groups.get(tie.record.coalition);
    if (group) group.push(tie);
    else groups.set(tie.record.coalition, [tie]);
  }
  const bonds: Bond[] = [];
  for (const [id, spells] of groups) {
    const nations = (of: readonly MembershipTie[]) => of.map(({ record }) => record.nation);
    if (atlas.coalitions.get(id)?.kind === 'designation') {
      const holders = nations(spells.filter(({ record }) => record.role !== 'lead'));
      for (const a of nations(spells.filter(({ record }) => record.role === 'lead'))) {
        for (const b of holders) if (isAnchor(a) || isAnchor(b)) bonds.push({ a, b });
      }
    } else {
      const a = nations(spells).find(isAnchor);
      if (a !== undefined) for (const b of nations(spells)) bonds.push({ a, b });
    }
  }
  return bonds;
}
