import { describe, expect, it } from 'vitest';
import { date, day } from '../model/small-atlas.ts';
import { stopsBetween } from './between.ts';
import { OPENING_VIEW } from './view.ts';

const TODAY = day('2026-11-22');
const stops = (at: string | undefined, compare: string | undefined) =>
  stopsBetween(
    {
      ...OPENING_VIEW,
      at: at === undefined ? undefined : date(at),
      compare: compare === undefined ? undefined : date(compare),
    },
    TODAY,
  );

describe('the years between two dates that are compared', () => {
  it('move the later date, whichever it is', () => {
    expect(stops('2013', '2010')).toEqual([{ at: '2011' }, { at: '2012' }]);
    expect(stops('2010', '2013')).toEqual([{ compare: '2011' }, { compare: '2012' }]);
  });

  it('end before today where today is shown', () => {
    expect(stops(undefined, '2023')).toEqual([{ at: '2024' }, { at: '2025' }]);
  });

  it('are none between neighbouring years, in one year, and without a comparison', () => {
    expect(stops('2011-03', '2010')).toEqual([]);
    expect(stops('2011-03', '2011-08')).toEqual([]);
    expect(stops('2011', undefined)).toEqual([]);
  });
});
