import type { MeasureId } from '../../measures/measure-id.ts';
import type { Measured, MeasureQuestion } from '../../measures/measured.ts';
import { networkOf } from '../../measures/network.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Visible } from '../../model/filter.ts';
import { askWorker } from '../worker/ask-worker.ts';

function startWorker(): Worker {
  return new Worker(new URL('../../measures/measures.worker.ts', import.meta.url), {
    type: 'module',
  });
}

export interface MeasureOrder {
  readonly measure: MeasureId;
  readonly hubs: MeasureQuestion['hubs'];
}

/** Answers are kept for as long as what they are about. */
const known = new WeakMap<Visible, Map<string, Measured>>();

const keyOf = ({ measure, hubs }: MeasureOrder) => `${measure} ${hubs}`;

/** The answer if it was already worked out. */
export function measuredBefore(visible: Visible, order: MeasureOrder): Measured | undefined {
  return known.get(visible)?.get(keyOf(order));
}

/** Measures what is visible, in a worker unless that was done before. Aborting rejects and ends it. */
export async function measureVisible(
  atlas: Atlas,
  visible: Visible,
  order: MeasureOrder,
  signal: AbortSignal,
): Promise<Measured> {
  const before = measuredBefore(visible, order);
  if (before) return before;
  const question = { ...order, network: networkOf(atlas, visible) };
  const answer = await askWorker<MeasureQuestion, Measured>(startWorker, question, signal);
  const answers = known.get(visible) ?? new Map<string, Measured>();
  known.set(visible, answers.set(keyOf(order), answer));
  return answer;
}
