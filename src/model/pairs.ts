import type { Atlas } from './atlas.ts';
import type { CoalitionId, NationId, TieId } from './id.ts';
import type { Kind } from './kind.ts';
import type { Coalition } from './party.ts';
import type { Direction } from './record.ts';
import { isFullRole, type MembershipTie, type PairTie } from './tie.ts';

interface PairDraft {
  readonly a: NationId;
  readonly b: NationId;
  readonly kind: Kind;
  readonly through: Coalition[];
  firm: boolean;
  direction: Direction;
}

/** Members of a designation are tied to whoever designates them, not to each other. */
function areBound(coalition: Coalition, one: MembershipTie, other: MembershipTie): boolean {
  if (coalition.kind !== 'designation') return true;
  return (one.record.role === 'lead') !== (other.record.role === 'lead');
}

/** From whoever designates to whom is designated; every other coalition binds both alike. */
function directionOf(coalition: Coalition, one: MembershipTie): Direction {
  if (coalition.kind !== 'designation') return 'mutual';
  return one.record.role === 'lead' ? 'a-to-b' : 'b-to-a';
}

function byCoalition(ties: readonly MembershipTie[]): Map<CoalitionId, MembershipTie[]> {
  const groups = new Map<CoalitionId, MembershipTie[]>();
  for (const tie of ties) {
    const group = groups.get(tie.record.coalition);
    if (group) group.push(tie);
    else groups.set(tie.record.coalition, [tie]);
  }
  return groups;
}

/**
 * The dyads that shared full membership makes, one tie per dyad and kind, whatever the number of
 * coalitions behind it. A pair is firm if any of those coalitions binds both firmly.
 *
 * @param concerns which dyads are wanted; the others are not made
 */
export function pairsOf(
  atlas: Atlas,
  memberships: readonly MembershipTie[],
  concerns: (a: NationId, b: NationId) => boolean,
): readonly PairTie[] {
  const drafts = new Map<string, PairDraft>();
  const full = memberships.filter(({ record }) => isFullRole(record.role));
  for (const [id, ties] of byCoalition(full)) {
    const coalition = atlas.coalitions.get(id);
    if (!coalition) continue;
    const members = [...ties].sort((x, y) => (x.record.nation < y.record.nation ? -1 : 1));
    members.forEach((one, index) => {
      for (const other of members.slice(index + 1)) {
        const [a, b] = [one.record.nation, other.record.nation];
        if (!areBound(coalition, one, other) || !concerns(a, b)) continue;
        const firm = !one.weak && !other.weak;
        const direction = directionOf(coalition, one);
        for (const kind of one.kinds) {
          if (!other.kinds.includes(kind)) continue;
          const key = `pair:${kind}:${a}~${b}`;
          const draft = drafts.get(key);
          if (draft) {
            draft.through.push(coalition);
            draft.firm ||= firm;
            if (draft.direction !== direction) draft.direction = 'mutual';
          } else drafts.set(key, { a, b, kind, through: [coalition], firm, direction });
        }
      }
    });
  }
  return [...drafts].map(([key, { a, b, kind, through, firm, direction }]) => ({
    form: 'pair',
    id: key as TieId,
    a,
    b,
    kinds: [kind],
    direction,
    weak: !firm,
    through,
  }));
}
