import { describe, expect, it } from 'vitest';
import { isWithinLimits, largestScale } from './largest-scale.ts';

const PAGE = { width: 1000, height: 500 };

describe('the largest scale', () => {
  it('is what the longest side allows where memory is no limit', () => {
    expect(largestScale(PAGE, 40, () => true)).toBe(16.38);
  });

  it('is found by trial where the browser allows less', () => {
    const scale = largestScale(PAGE, 40, ({ width, height }) => width * height <= 50_000_000);
    expect(scale).toBeGreaterThan(9.5);
    expect(scale).toBeLessThanOrEqual(10);
  });

  it('is below what was refused', () => {
    expect(largestScale(PAGE, 2, ({ width }) => width < 2000)).toBeLessThan(2);
  });

  it('is none where nothing works', () => {
    expect(largestScale(PAGE, 2, () => false)).toBe(0);
  });
});

it('knows how long a side may be', () => {
  expect(isWithinLimits({ width: 16_384, height: 16_384 })).toBe(true);
  expect(isWithinLimits({ width: 16_385, height: 10 })).toBe(false);
});
