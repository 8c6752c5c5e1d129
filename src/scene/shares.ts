import type { PartyId } from '../model/id.ts';

/** Each party's part, from 0 to 1, of the highest number among these parties. */
export function sharesOf(
  parties: ReadonlySet<PartyId>,
  numbers: ReadonlyMap<PartyId, number>,
): (id: PartyId) => number {
  const highest = Math.max(0, ...[...parties].map((id) => numbers.get(id) ?? 0));
  return (id) => (highest === 0 ? 0 : (numbers.get(id) ?? 0) / highest);
}
