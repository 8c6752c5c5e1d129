import type { PartyId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import type { MeasuredNetwork } from './network.ts';

/** `count`: whole; `share`: of one, shown as percent; `index`: from 0 to 1; `group`: a number that only names. */
export type Format = 'count' | 'share' | 'index' | 'group';

export interface Scores {
  /** Of every party measured. */
  readonly values: ReadonlyMap<PartyId, number>;
  /** What the values are made of, where they add up by kind. */
  readonly byKind?: ReadonlyMap<PartyId, ReadonlyMap<Kind, number>> | undefined;
}

/** One way to measure the parties of a network. */
export interface Measure<Id extends string = string> {
  readonly id: Id;
  readonly format: Format;
  readonly scores: (network: MeasuredNetwork) => Scores;
}
