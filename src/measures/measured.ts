import { asPairs } from './as-pairs.ts';
import type { Format, Scores } from './measure.ts';
import type { MeasureId } from './measure-id.ts';
import { MEASURES } from './measures.ts';
import type { MeasuredNetwork } from './network.ts';
import { type Ranked, rank } from './rank.ts';

export interface MeasureQuestion {
  readonly measure: MeasureId;
  readonly network: MeasuredNetwork;
  /** Whether coalitions are parties of their own or give way to the pairs they make. */
  readonly hubs: 'parties' | 'pairs';
}

export interface Measured extends Scores {
  readonly measure: MeasureId;
  readonly format: Format;
  readonly ranking: readonly Ranked[];
}

export function measured({ measure, network, hubs }: MeasureQuestion): Measured {
  const { format, scores: scoresOf } = MEASURES[measure];
  const scores = scoresOf(hubs === 'pairs' ? asPairs(network) : network);
  return { measure, format, ...scores, ranking: rank(scores.values, format) };
}
