import { describe, expect, it } from 'vitest';
import type { Day, KnownDate } from '../model/date.ts';
import { atOf, dayOf, isInRecord, plainDigits } from './as-of.ts';

const today = '2026-11-22' as Day;
const date = (text: string) => text as KnownDate;

describe('an as-of date', () => {
  it.each([
    [undefined, '2026-11-22'],
    ['1990', '1990-12-31'],
    ['1990-02', '1990-02-28'],
    ['1990-08-01', '1990-08-01'],
    ['2026', '2026-11-22'],
    ['2026-12-31', '2026-11-22'],
  ])('%s stands for %s', (at, day) => {
    expect(dayOf(at === undefined ? undefined : date(at), today)).toBe(day);
  });

  it.each([
    ['1944', false],
    ['1945', true],
    ['2026', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['9999', false],
  ])('of %s is in the record: %s', (text, known) => {
    expect(isInRecord(date(text), today)).toBe(known);
  });

  it('is kept only where it is not today', () => {
    expect(atOf(date('2026'), today)).toBeUndefined();
    expect(atOf(date('2026-10'), today)).toBe('2026-10');
  });

  it('may be typed with Arabic digits', () => {
    expect(plainDigits('٢٠١٥-۰۳')).toBe('2015-03');
  });
});
