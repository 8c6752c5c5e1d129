import { describe, expect, it } from 'vitest';
import { parseYears } from './years.ts';

describe('years', () => {
  it.each([
    ['1990', [1990]],
    ['1950..1953', [1950, 1951, 1952, 1953]],
    ['1950..1962/5', [1950, 1955, 1960]],
    ['2000,1950..1960/10,1950', [1950, 1960, 2000]],
    ['1990..1990/7', [1990]],
  ])('are read from %s', (text, years) => {
    expect(parseYears(text)).toEqual(years);
  });

  it.each(['', '1950..', '1950..1940', '1950..1960/0', '1950-1960', '50..60', '1950/5', '1950,'])(
    'are not %j',
    (text) => {
      expect(parseYears(text)).toBeUndefined();
    },
  );
});
