import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore, endOfYear, firstDay, lastDay, parseDate, precisionOf, yearOf } from './date.ts';
import { anyDate } from './random-atlas.ts';
import { date, day } from './small-atlas.ts';

describe('a date', () => {
  it.each(['1950', '1950-06', '1950-06-17', '0001', '9999-12-31', '2024-02-29', '2000-02-29'])(
    'is read from %s as it stands',
    (text) => {
      expect(parseDate(text)).toBe(text);
    },
  );

  it.each([
    ['', 'nothing'],
    ['0000', 'a year 0'],
    ['950', 'three digits'],
    ['19500', 'five digits'],
    ['1950-00', 'a month 0'],
    ['1950-13', 'a month 13'],
    ['1950-6', 'a month of one digit'],
    ['1950-06-00', 'a day 0'],
    ['1950-06-31', 'a 31 June'],
    ['1950-02-29', 'a leap day in a common year'],
    ['1900-02-29', 'a leap day in a common century'],
    ['1950-06-17T00:00', 'a time of day'],
    [' 1950', 'a space before'],
    ['1950\n', 'a line end after'],
    ['٢٠٠٠', 'digits of another script'],
    ['1950/06/17', 'slashes'],
    ['-1950', 'a year before the common era'],
  ])('is not read from %j, %s', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it.each([
    ['1950', 'year', 1950],
    ['1950-06', 'month', 1950],
    ['0950-06-17', 'day', 950],
  ])('%s is known to the %s', (text, precision, year) => {
    expect(precisionOf(date(text))).toBe(precision);
    expect(yearOf(date(text))).toBe(year);
  });

  it.each([
    ['1950', '1950-01-01', '1950-12-31'],
    ['1950-06', '1950-06-01', '1950-06-30'],
    ['1950-06-17', '1950-06-17', '1950-06-17'],
    ['1951-02', '1951-02-01', '1951-02-28'],
    ['1952-02', '1952-02-01', '1952-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0004-12', '0004-12-01', '0004-12-31'],
  ])('%s means some day from %s to %s', (text, first, last) => {
    expect(firstDay(date(text))).toBe(first);
    expect(lastDay(date(text))).toBe(last);
  });

  it('has days that are dates themselves, in order and in its year', () => {
    fc.assert(
      fc.property(anyDate(), (known) => {
        for (const day of [firstDay(known), lastDay(known)]) {
          expect(parseDate(day)).toBe(day);
          expect(day.startsWith(known)).toBe(true);
          expect(yearOf(day)).toBe(yearOf(known));
        }
        expect(firstDay(known) <= lastDay(known)).toBe(true);
        expect(firstDay(known) === lastDay(known)).toBe(precisionOf(known) === 'day');
      }),
    );
  });

  it('has a last day that the calendar has and whose morrow lies outside it', () => {
    fc.assert(
      fc.property(anyDate(1, 9998), (known) => {
        const last = new Date(`${lastDay(known)}T00:00:00Z`);
        expect(last.toISOString().slice(0, 10)).toBe(lastDay(known));
        last.setUTCDate(last.getUTCDate() + 1);
        expect(last.toISOString().startsWith(known)).toBe(false);
      }),
    );
  });

  it('sorts as text in the order of the calendar when it is a day', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (one, other) => {
        const [a, b] = [firstDay(one), firstDay(other)];
        expect(a < b).toBe(Date.parse(a) < Date.parse(b));
      }),
    );
  });

  it('is never made of text that is not one, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-') }), (text) => {
        const known = parseDate(text);
        if (known !== undefined) {
          expect(new Date(`${firstDay(known)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(
            firstDay(known),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the end of a year', () => {
  it('is its last day, of four digits in any year', () => {
    expect(endOfYear(1990)).toBe('1990-12-31');
    expect(endOfYear(950)).toBe('0950-12-31');
  });
});

describe('the day before', () => {
  it.each([
    ['1950-06-17', '1950-06-16'],
    ['1950-06-01', '1950-05-31'],
    ['1950-01-01', '1949-12-31'],
    ['1952-03-01', '1952-02-29'],
    ['1900-03-01', '1900-02-28'],
    ['0001-01-01', '0001-01-01'],
  ])('%s is %s', (text, before) => {
    expect(dayBefore(day(text))).toBe(before);
  });
});
