import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

const COUNT = 5;
const from = (row: number, column: number) => ({
  press: (key: string, ctrlKey = false, rightToLeft = false) => {
    const to = walk({ row, column }, { key, ctrlKey }, COUNT, rightToLeft);
    return to && [to.row, to.column];
  },
});

describe('walking the matrix', () => {
  it('goes a cell at a time, and onto the heads', () => {
    expect(from(0, 0).press('ArrowRight')).toEqual([0, 1]);
    expect(from(0, 0).press('ArrowDown')).toEqual([1, 0]);
    expect(from(0, 0).press('ArrowLeft')).toEqual([0, -1]);
    expect(from(0, 0).press('ArrowUp')).toEqual([-1, 0]);
  });

  it('stops at the edges and never enters the corner', () => {
    expect(from(4, 4).press('ArrowRight')).toEqual([4, 4]);
    expect(from(-1, 0).press('ArrowLeft')).toEqual([-1, 0]);
    expect(from(0, -1).press('ArrowUp')).toEqual([0, -1]);
    expect(from(-1, 3).press('Home')).toEqual([-1, 0]);
  });

  it('goes to the ends of a row, and with Control to the corners', () => {
    expect(from(2, 2).press('Home')).toEqual([2, -1]);
    expect(from(2, 2).press('End')).toEqual([2, 4]);
    expect(from(2, 2).press('Home', true)).toEqual([0, 0]);
    expect(from(2, 2).press('End', true)).toEqual([4, 4]);
  });

  it('goes by pages within the matrix', () => {
    expect(from(1, 2).press('PageDown')).toEqual([4, 2]);
    expect(from(1, -1).press('PageUp')).toEqual([0, -1]);
  });

  it('follows the script', () => {
    expect(from(2, 2).press('ArrowLeft', false, true)).toEqual([2, 3]);
  });

  it('leaves other keys alone', () => {
    expect(from(2, 2).press('a')).toBeUndefined();
  });
});
