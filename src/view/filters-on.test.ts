import { describe, expect, it } from 'vitest';
import type { CoalitionId, PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import { REGIONS } from '../model/party.ts';
import { date } from '../model/small-atlas.ts';
import { writeAddress } from './address.ts';
import { filtersOn, narrowingOn, takingOff, UNFILTERED, withWord } from './filters-on.ts';
import { OPENING_VIEW, type View } from './view.ts';

const FULL: View = {
  ...OPENING_VIEW,
  kinds: ['exercise'],
  at: date('1990'),
  focus: 'SAU' as PartyId,
  depth: 2,
  pins: ['TUR', 'gcc'] as PartyId[],
  narrowing: {
    regions: ['gulf', 'sahel'],
    side: 'inside',
    within: 'gcc' as CoalitionId,
    standings: ['suspended'],
    obligations: ['defence'],
    form: 'bilateral',
    confidences: ['high', 'low'],
    among: ['SAU', 'PAK'] as PartyId[],
  },
};

describe('the filters that are on', () => {
  it('are none in the opening view, whatever else it shows', () => {
    expect(filtersOn(OPENING_VIEW)).toEqual([]);
    const shown: View = { ...OPENING_VIEW, screen: 'table', theme: 'dark', coalitions: 'pairs' };
    expect(filtersOn(shown)).toEqual([]);
  });

  it('are one each, lists word by word', () => {
    expect(filtersOn(FULL).map(({ type, word }) => `${type} ${word}`)).toEqual([
      'kinds exercise',
      'at 1990',
      'focus SAU',
      'region gulf',
      'region sahel',
      'side inside',
      'within gcc',
      'standing suspended',
      'obligation defence',
      'form bilateral',
      'confidence high',
      'confidence low',
      'among SAU,PAK',
      'pin TUR',
      'pin gcc',
    ]);
  });

  it('have one for kinds when none is shown, and when all are', () => {
    for (const kinds of [[], KINDS]) {
      expect(filtersOn({ ...OPENING_VIEW, kinds })).toEqual([{ type: 'kinds', word: kinds }]);
    }
  });

  it('can be taken off one by one, each leaving the others, until the view is the opening one', () => {
    let view = FULL;
    for (let left = filtersOn(FULL); left.length > 0; left = filtersOn(view)) {
      const [first, ...others] = left;
      if (first) view = { ...view, ...takingOff(view, first) };
      expect(filtersOn(view)).toEqual(others);
    }
    expect(writeAddress(view)).toBe('');
  });

  it('can be taken off at once', () => {
    expect(writeAddress({ ...FULL, ...UNFILTERED })).toBe('');
  });
});

describe('a word of a list', () => {
  it('is put in the order of the list', () => {
    const sahel = withWord({}, 'regions', REGIONS, 'sahel', true);
    expect(withWord(sahel, 'regions', REGIONS, 'gulf', true).regions).toEqual(['gulf', 'sahel']);
  });

  it('leaves no empty list behind', () => {
    const narrowing = withWord({ regions: ['gulf'] }, 'regions', REGIONS, 'gulf', false);
    expect(narrowing.regions).toBeUndefined();
    expect(narrowingOn(narrowing)).toEqual([]);
  });
});
