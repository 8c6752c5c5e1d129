import { describe, expect, it } from 'vitest';
import { settleAmong } from './settle-among.ts';

const AREA = { x: 0, y: 0, width: 100, height: 60 };
const box = (x: number, y: number, width = 20, height = 20) => ({ x, y, width, height });

describe('bodies that settle among others', () => {
  it('stay where there is room for them', () => {
    const loose = [box(20, 20), box(50, 20)];
    expect(settleAmong(loose, [box(80, 20)], AREA)).toBe(true);
    expect(loose).toEqual([box(20, 20), box(50, 20)]);
  });

  it('take the free place nearest to them, first come first served', () => {
    const loose = [box(50, 30), box(50, 30)];
    expect(settleAmong(loose, [], AREA)).toBe(true);
    const [first, second] = loose;
    expect(first).toEqual(box(50, 30));
    const away = Math.hypot((second?.x ?? 0) - 50, (second?.y ?? 0) - 30);
    expect(away).toBeGreaterThanOrEqual(20);
    expect(away).toBeLessThan(32);
  });

  it('come into the area', () => {
    const loose = [box(-40, 70)];
    expect(settleAmong(loose, [], AREA)).toBe(true);
    expect(loose[0]?.x).toBeGreaterThanOrEqual(10);
    expect(loose[0]?.y).toBeLessThanOrEqual(50);
  });

  it('stay where they were, and say so, if there is no room', () => {
    const loose = [box(50, 30)];
    expect(settleAmong(loose, [box(50, 30, 96, 56)], AREA)).toBe(false);
    expect(loose).toEqual([box(50, 30)]);
  });
});
