import { describe, expect, it } from 'vitest';
import { KINDS } from '../model/kind.ts';
import { date } from '../model/small-atlas.ts';
import { en } from './en.ts';
import { dateFormatter } from './format-date.ts';
import { pluralOf } from './plural.ts';

describe('the status line', () => {
  it('counts nations, coalitions, ties and who is folded', () => {
    expect(en.statusLine({ nations: 61, coalitions: 23, ties: 1204, folded: 42 })).toBe(
      '61 nations, 23 coalitions, 1,204 ties (42 more nations folded)',
    );
  });

  it('is grammatical for one of each, and quiet about nobody folded', () => {
    expect(en.statusLine({ nations: 1, coalitions: 1, ties: 1, folded: 0 })).toBe(
      '1 nation, 1 coalition, 1 tie',
    );
  });

  it('is grammatical for one that is folded', () => {
    expect(en.statusLine({ nations: 2, coalitions: 1, ties: 2, folded: 1 })).toBe(
      '2 nations, 1 coalition, 2 ties (1 more nation folded)',
    );
  });

  it('says that there is nothing', () => {
    expect(en.statusLine({ nations: 0, coalitions: 0, ties: 0, folded: 0 })).toBe(
      '0 nations, 0 coalitions, 0 ties',
    );
  });
});

describe('captions', () => {
  it('count the others', () => {
    expect(en.others(1)).toBe('+1 other');
    expect(en.others(24)).toBe('+24 others');
    expect(en.unfold(1)).toBe('Show the one other');
    expect(en.unfold(24)).toBe('Show the 24 others');
  });
});

describe('a date as it is read', () => {
  it.each([
    ['1950', '1950'],
    ['1950-06', 'June 1950'],
    ['1950-06-17', '17 June 1950'],
    ['2024-02-29', '29 February 2024'],
    ['1999-12-31', '31 December 1999'],
    ['2000-01-01', '1 January 2000'],
  ])('%s is “%s”, no more precise than it is known', (text, expected) => {
    expect(en.date(date(text))).toBe(expected);
  });

  it('is in the words of its language', () => {
    expect(dateFormatter('fr')(date('1950-06'))).toBe('juin 1950');
  });
});

describe('a span', () => {
  it('names the bounds that are known', () => {
    expect(en.span('1950', '1960')).toBe('1950 – 1960');
    expect(en.span('1950', undefined)).toBe('since 1950');
    expect(en.span(undefined, '1960')).toBe('until 1960');
    expect(en.span(undefined, undefined)).toBe('dates not established');
  });
});

describe('a plural', () => {
  it('takes the form its language has for the number', () => {
    const english = pluralOf('en-GB');
    const forms = { one: 'tie', other: 'ties' };
    expect([0, 1, 2, 1000].map((count) => english(count, forms))).toEqual([
      '0 ties',
      '1 tie',
      '2 ties',
      '1,000 ties',
    ]);
  });

  it('falls back to the general form', () => {
    expect(pluralOf('en-GB')(1, { other: 'sheep' })).toBe('1 sheep');
  });

  it('knows the six forms of Arabic', () => {
    const arabic = pluralOf('ar-u-nu-latn');
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic(count, forms))).toEqual([
      '0 z',
      '1 o',
      '2 t',
      '3 f',
      '11 m',
      '100 x',
    ]);
  });
});

describe('names', () => {
  it('are had for every kind, each its own', () => {
    expect(new Set(KINDS.map((kind) => en.kind[kind])).size).toBe(KINDS.length);
    expect(new Set(KINDS.map((kind) => en.kindMeaning[kind])).size).toBe(KINDS.length);
  });
});
