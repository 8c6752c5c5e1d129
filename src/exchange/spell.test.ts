import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inForce } from '../model/interval.ts';
import { anyDate, anyDay } from '../model/random-atlas.ts';
import { date } from '../model/small-atlas.ts';
import { spellOf } from './spell.ts';

const maybe = fc.option(anyDate(1940, 2030), { nil: undefined });

it.each([
  ['1950-06-17', '1955-03-01', '1950-06-17', '1955-02-28'],
  ['1950', '1955', '1950-01-01', '1955-12-30'],
  ['1950-06', '1952-02', '1950-06-01', '1952-02-28'],
  ['1950', '1960-01-01', '1950-01-01', '1959-12-31'],
])('of %s until %s lasts from %s to %s', (from, until, start, end) => {
  expect(spellOf({ from: date(from), until: date(until) })).toEqual({ start, end });
});

it('has only the end that is known, and none if neither is', () => {
  expect(spellOf({ from: date('1950') })).toEqual({ start: '1950-01-01', end: undefined });
  expect(spellOf({ until: date('1950') })).toEqual({ start: undefined, end: '1950-12-30' });
  expect(spellOf({})).toBeUndefined();
});

it('holds the days on which the atlas counts the interval as in force, and no other', () => {
  fc.assert(
    fc.property(maybe, maybe, anyDay(1939, 2031), (from, until, day) => {
      const spell = spellOf({ from, until });
      const isOpen = from === undefined && until === undefined;
      const holds =
        spell === undefined ? isOpen : (spell.start ?? day) <= day && day <= (spell.end ?? day);
      expect(holds).toBe(inForce({ from, until }, day));
    }),
  );
});
