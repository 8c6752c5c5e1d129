import { describe, expect, it } from 'vitest';
import type { Day } from '../model/date.ts';
import { readAddress, writeAddress } from './address.ts';
import { lasting } from './lasting.ts';

const TODAY = '2026-11-22' as Day;

describe('a view that lasts', () => {
  it.each([
    ['', '?at=2026-11-22'],
    ['?at=2026', '?at=2026-11-22'],
    ['?at=2026-11', '?at=2026-11-22'],
    ['?at=2026-10', '?at=2026-10'],
    ['?at=1990', '?at=1990'],
    ['?compare=1990', '?at=2026-11-22&compare=1990'],
    ['?at=1990&compare=2026', '?at=1990&compare=2026-11-22'],
    ['?focus=SAU&lang=ar&theme=dark&about=data', '?at=2026-11-22&focus=SAU&theme=dark&lang=ar'],
  ])('has its dates spelled out: %s', (address, lasts) => {
    expect(writeAddress(lasting(readAddress(address).view, TODAY))).toBe(lasts);
  });
});
