import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { inspectPackage } from './read-package.ts';
import { SMALL_PACKAGE } from './small-package.ts';

const coverage = coverageOf(inspectPackage(SMALL_PACKAGE).records);

it('counts the rows of each file', () => {
  expect(coverage.rows).toEqual({
    nations: 4,
    coalitions: 2,
    memberships: 4,
    relationships: 2,
    events: 1,
    sources: 3,
  });
});

it('counts relationships by kind, kinds without any included', () => {
  expect(coverage.kinds.get('training-and-assistance')).toBe(1);
  expect(coverage.kinds.get('exercise')).toBe(0);
});

it('counts a relationship between two regions in both', () => {
  expect([...coverage.regions].filter(([, count]) => count > 0)).toEqual([
    ['gulf', 1],
    ['levant', 2],
    ['europe', 1],
  ]);
});

it('counts relationships and memberships by the decade in which they began', () => {
  expect([...coverage.decades]).toEqual([
    [1940, 1],
    [1950, 3],
    [1960, 2],
  ]);
});

it('says what share rests on a source that was read, and what share is known to the day', () => {
  expect(coverage.read).toBeCloseTo(8 / 9);
  expect(coverage.dayPrecision).toBeCloseTo(1 / 7);
});

it('says 0 of nothing', () => {
  const empty = coverageOf(inspectPackage(new Map()).records);
  expect([empty.read, empty.dayPrecision]).toEqual([0, 0]);
});
