import { describe, expect, it } from 'vitest';
import { inspectPackage } from '../../formats/read-package.ts';
import { SMALL_PACKAGE } from '../../formats/small-package.ts';
import type { Membership, Relationship } from '../../model/record.ts';
import { date } from '../../model/small-atlas.ts';
import { claimed, relationshipSpan, unusualStanding } from './when.ts';

const { records } = inspectPackage(SMALL_PACKAGE);
const tie = (change: Partial<Relationship>): Relationship => {
  const [relationship] = records.relationships;
  if (!relationship) throw new Error('no relationship');
  return { ...relationship, signed: date('1961-02-03'), inForce: date('1962'), ...change };
};
const spell = (change: Partial<Membership>): Membership => {
  const [membership] = records.memberships;
  if (!membership) throw new Error('no membership');
  return { ...membership, ...change };
};

describe('a claimed date', () => {
  it.each([
    ['1967', '1967 (month and day not established)'],
    ['1950-06', 'June 1950 (day not established)'],
    ['1950-06-17', '17 June 1950'],
  ])('%s is “%s”', (text, expected) => {
    expect(claimed(date(text))).toBe(expected);
  });

  it('is nothing where there is none', () => {
    expect(claimed(undefined)).toBeUndefined();
  });
});

describe('when a relationship holds', () => {
  it('is told no more precisely than it is known', () => {
    expect(relationshipSpan(tie({}))).toBe('since 1962');
    expect(relationshipSpan(tie({ inForce: undefined }))).toBe('since 3 February 1961');
  });

  it('does not read as lasting where only the day of its end is unknown', () => {
    expect(relationshipSpan(tie({ status: 'ended' }))).toBe('1962 – end not established');
    expect(relationshipSpan(tie({ status: 'ended', ended: date('1970') }))).toBe('1962 – 1970');
  });

  it('is said to be a signature alone where it never entered into force', () => {
    const signed = tie({ status: 'signed', inForce: undefined });
    expect(relationshipSpan(signed)).toBe('Signed, not in force (3 February 1961)');
  });
});

describe('how a tie stands', () => {
  it('is named where its dates would mislead', () => {
    expect(unusualStanding(tie({ status: 'contested' }))).toBe('Contested');
    expect(unusualStanding(tie({ status: 'suspended' }))).toBe('Suspended');
    expect(unusualStanding(spell({ state: 'frozen' }))).toBe('frozen');
  });

  it('is not named where they say it', () => {
    for (const status of ['active', 'ended', 'signed'] as const) {
      expect(unusualStanding(tie({ status }))).toBeUndefined();
    }
    expect(unusualStanding(spell({ state: 'active' }))).toBeUndefined();
  });
});
