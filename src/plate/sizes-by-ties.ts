import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import type { Scene } from '../scene/scene.ts';
import type { SizeKey } from './size-key.ts';

/**
 * The key to discs whose sizes follow the number of ties, as they do unless a measure is chosen; undefined
 * where all are of one size.
 */
export function sizesByTies(
  { nodes }: Scene,
  { ties }: Visible,
): Pick<SizeKey, 'smallest' | 'largest'> | undefined {
  const counts = new Map<PartyId, number>();
  for (const { a, b } of ties) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const discs = nodes
    .filter(({ type }) => type === 'nation')
    .map(({ id, width }) => ({ diameter: width, value: counts.get(id) ?? 0 }))
    .sort((one, other) => one.value - other.value);
  const [smallest, largest] = [discs[0], discs.at(-1)];
  return smallest && largest && smallest.diameter < largest.diameter
    ? { smallest, largest }
    : undefined;
}
