import type { CoalitionId, NationId, PartyId } from './id.ts';
import type { StoredTie } from './tenure.ts';

/**
 * Whether a tie is between two of these parties, or ties one of their nations to a coalition that at
 * least two of them are in: what holds them together and nothing else.
 *
 * @param ties all that may be asked about; they tell who is in what
 */
export function amongTest(
  ties: readonly StoredTie[],
  parties: readonly PartyId[],
): (tie: StoredTie) => boolean {
  const chosen = new Set(parties);
  const members = new Map<CoalitionId, Set<NationId>>();
  for (const tie of ties) {
    if (tie.form !== 'membership' || !chosen.has(tie.a)) continue;
    const { coalition, nation } = tie.record;
    members.set(coalition, (members.get(coalition) ?? new Set()).add(nation));
  }
  return (tie) => {
    if (!chosen.has(tie.a)) return false;
    if (chosen.has(tie.b)) return true;
    return tie.form === 'membership' && (members.get(tie.record.coalition)?.size ?? 0) > 1;
  };
}
