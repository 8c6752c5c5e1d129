import { describe, expect, it } from 'vitest';
import { KINDS } from '../model/kind.ts';
import { kindAt, MARKS, PLACES } from './marks.ts';

describe('the marks of a cell', () => {
  it('have a place each, in three rows of three with the middle free', () => {
    const places = KINDS.map((kind) => `${PLACES[kind].column} ${PLACES[kind].row}`);
    expect(places).toEqual(['0 0', '1 0', '2 0', '0 1', '2 1', '0 2', '1 2', '2 2']);
    expect(kindAt({ column: 1, row: 1 })).toBeUndefined();
    expect(kindAt({ column: 3, row: 0 })).toBeUndefined();
  });

  it('are found by their place', () => {
    for (const kind of KINDS) expect(kindAt(PLACES[kind])).toBe(kind);
  });

  it('look different without their hue, and stay within their place', () => {
    const looks = new Set(KINDS.map((kind) => JSON.stringify(MARKS[kind])));
    expect(looks.size).toBe(KINDS.length);
    for (const number of KINDS.flatMap((kind) => MARKS[kind].flat(2))) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(1);
    }
  });
});
