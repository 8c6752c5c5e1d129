import { asPairs } from './as-pairs.ts';
import type { Format, Scores } from './measure.ts';
import { MEASURES, type MeasureId } from './measures.ts';
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
  const known = MEASURES.find(({ id }) => id === measure);
  if (!known) throw new Error(`unknown measure: ${measure}`);
  const scores = known.scores(hubs === 'pairs' ? asPairs(network) : network);
  const { format } = known;
  return { measure, format, ...scores, ranking: rank(scores.values, format) };
}
