import type { Tie } from './tie.ts';

/** How many memberships stand behind how many pairs. */
export interface PairCount {
  /** Places of one nation in one coalition, each counted once. */
  readonly memberships: number;
  readonly pairs: number;
}

/** What the pairs among these ties were made of: the places in the coalitions they came through. */
export function countPairs(ties: readonly Tie[]): PairCount {
  const places = new Set<string>();
  let pairs = 0;
  for (const tie of ties) {
    if (tie.form !== 'pair') continue;
    pairs++;
    for (const { id } of tie.through) places.add(`${id} ${tie.a}`).add(`${id} ${tie.b}`);
  }
  return { memberships: places.size, pairs };
}
