import { describe, expect, it } from 'vitest';
import { runsThrough } from './surroundings.ts';

const BOX = { left: 10, right: 30, top: 10, bottom: 20 };
const at = (x: number, y: number) => ({ x, y });

describe('a line to a name', () => {
  it.each([
    ['across', at(0, 15), at(40, 15), true],
    ['down', at(20, 0), at(20, 40), true],
    ['slanting', at(0, 0), at(40, 30), true],
    ['within', at(12, 12), at(14, 14), true],
    ['ending before it', at(0, 15), at(9, 15), false],
    ['beside it', at(0, 25), at(40, 25), false],
    ['past its corner', at(0, 12), at(12, 0), false],
  ] as const)('%s: runs through a box or not', (_, from, to, expected) => {
    expect(runsThrough([from, to], BOX)).toBe(expected);
    expect(runsThrough([to, from], BOX)).toBe(expected);
  });
});
