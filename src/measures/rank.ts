import type { PartyId } from '../model/id.ts';
import { inIdOrder } from './graph.ts';
import type { Format } from './measure.ts';

export interface Ranked {
  readonly id: PartyId;
  readonly value: number;
  /** Equal values share a place, and the next is as many places further: 1, 1, 3. */
  readonly place: number;
}

/** Sums in another order differ by less than this, in shares and in counts. */
const SAME = 1e-9;

/** The highest first; of communities the first, and last those in none. Equals by id. */
export function rank(values: ReadonlyMap<PartyId, number>, format: Format): readonly Ranked[] {
  const weight = (value: number) => (format !== 'group' ? value : value === 0 ? -Infinity : -value);
  const inOrder = [...values]
    .map(([id, value]) => ({ id, value, step: Math.round(weight(value) / SAME) }))
    .sort((one, other) => other.step - one.step || inIdOrder(one.id, other.id));
  let place = 0;
  return inOrder.map(({ id, value, step }, index) => {
    if (step !== inOrder[index - 1]?.step) place = index + 1;
    return { id, value, place };
  });
}
