import { describe, expect, it } from 'vitest';
import type { Turn } from '../model/changes.ts';
import { SIGN_OUTLINES, SIGNS, signOf } from './turn-signs.ts';

describe('the sign of a cell', () => {
  it.each<[readonly Turn[], string | undefined]>([
    [['began', 'kept', 'began'], 'began'],
    [['ended'], 'ended'],
    [['suspended', 'restored'], 'suspended'],
    [['began', 'ended', 'kept'], 'mixed'],
    [['kept', 'restored'], undefined],
    [[], undefined],
  ])('of %j is %s', (turns, sign) => {
    expect(signOf(turns)).toBe(sign);
  });

  it('is told by its shape, within its place', () => {
    expect(new Set(SIGNS.map((sign) => JSON.stringify(SIGN_OUTLINES[sign]))).size).toBe(4);
    for (const number of SIGNS.flatMap((sign) => SIGN_OUTLINES[sign].flat(2))) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(1);
    }
  });
});
