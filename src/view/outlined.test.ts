import { describe, expect, it } from 'vitest';
import type { CoalitionId, PartyId, TieId } from '../model/id.ts';
import { smallAtlas } from '../model/small-atlas.ts';
import { outlinedFirst } from './outlined.ts';
import { OPENING_VIEW, type View } from './view.ts';

const atlas = smallAtlas();
const asked = (changes: Partial<View>) =>
  outlinedFirst(atlas, { ...OPENING_VIEW, coalitions: 'hull', ...changes });

describe('what is outlined first', () => {
  it('is no matter unless coalitions are outlines', () => {
    expect(asked({ coalitions: 'hub', select: 'pact' as PartyId })).toBeUndefined();
    expect(asked({})).toEqual([]);
  });

  it('is what is selected, focused, filtered by and unfolded, in that order', () => {
    expect(
      asked({
        select: 'mark' as PartyId,
        focus: 'league' as PartyId,
        narrowing: { within: 'pact' as CoalitionId },
        unfold: ['entente' as CoalitionId],
      }),
    ).toEqual(['mark', 'league', 'pact', 'entente']);
  });

  it('is the coalition of a selected membership, and none for a selected nation', () => {
    expect(asked({ select: 'pact/BOR/2' as TieId })).toEqual(['pact']);
    expect(asked({ select: 'AVA' as PartyId })).toEqual([]);
  });
});
