import { type Atlas, insiders } from '../model/atlas.ts';
import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';

export interface MeasuredParty {
  readonly id: PartyId;
  readonly isNation: boolean;
  /** A nation of the OIC; a nation that is not is an outsider, a coalition is neither. */
  readonly isInsider: boolean;
}

export interface MeasuredTie {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly kinds: readonly Kind[];
}

/** What is measured, plain enough to be sent to a worker. */
export interface MeasuredNetwork {
  readonly parties: readonly MeasuredParty[];
  readonly ties: readonly MeasuredTie[];
}

/**
 * What the view shows, nothing more: a coalition drawn as a hub is a party like any other, so that
 * two of its members are two steps apart, and nations folded into a hub are not there.
 */
export function networkOf(atlas: Atlas, { parties, ties }: Visible): MeasuredNetwork {
  const inside = insiders(atlas);
  return {
    parties: [...parties].map((id) => ({
      id,
      isNation: atlas.nations.has(id),
      isInsider: inside.has(id),
    })),
    ties: ties.map(({ a, b, kinds }) => ({ a, b, kinds })),
  };
}
