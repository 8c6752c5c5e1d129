import { describe, expect, it } from 'vitest';
import { type HullNameCandidate, type NameRoom, placeHullNames } from './hull-names.ts';
import { type Box, boxAround, inside, meet } from './labels.ts';
import { smoothed } from './smooth.ts';

const WITHIN: Box = { left: 0, top: 0, right: 600, bottom: 400 };

function named(id: string, x: number, y: number, rank: number): HullNameCandidate {
  const corners = Array.from({ length: 24 }, (_, index) => {
    const angle = (index * Math.PI) / 12;
    return { x: x + 80 * Math.cos(angle), y: y + 60 * Math.sin(angle) };
  });
  return { id, polygon: smoothed(corners), width: 60, height: 18, rank };
}

const ROOM: NameRoom = { obstacles: [], mostCovered: 0, softer: [], within: WITHIN };
const A = named('a', 200, 150, 2);

function placeOf(names: readonly HullNameCandidate[], room: Partial<NameRoom>, id = 'a') {
  return placeHullNames(names, { ...ROOM, ...room }).get(id);
}

describe('the name of an outline', () => {
  it('stands on top of its line', () => {
    const box = placeOf([A], {})?.box;
    expect(box?.top).toBeCloseTo(90 - 9, -1);
    expect(box && (box.left + box.right) / 2).toBeCloseTo(200, -1);
  });

  it('goes elsewhere on its line when a disc is there', () => {
    const disc = boxAround(200, 90, 120, 30);
    const box = placeOf([A], { obstacles: [disc] })?.box;
    expect(box && meet(box, disc)).toBe(false);
  });

  it('is left out where discs are everywhere, unless it may cover them', () => {
    const obstacles = [WITHIN];
    expect(placeOf([A], { obstacles })).toBeUndefined();
    expect(placeOf([A], { obstacles, mostCovered: 1 })).toBeDefined();
  });

  it('rather stands where no label does', () => {
    const label = boxAround(200, 90, 50, 16);
    const box = placeOf([A], { softer: [label, label] })?.box;
    expect(box && meet(box, label)).toBe(false);
  });

  it('meets no other, the most important first, and is within', () => {
    const names = [A, named('b', 205, 152, 1), named('c', 210, 150, 3), named('d', 560, 380, 4)];
    const placed = [...placeHullNames(names, ROOM)];
    expect(placed.map(([id]) => id)).toEqual(['d', 'c', 'a', 'b']);
    placed.forEach(([, { box }], index) => {
      expect(inside(box, WITHIN)).toBe(true);
      for (const [, other] of placed.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
    });
  });

  it('is not written for an outline that is out of sight', () => {
    expect(placeOf([named('a', 900, 900, 1)], {})).toBeUndefined();
  });

  it('stays where it stood though there is a slightly better place', () => {
    const disc = boxAround(200, 90, 70, 30);
    const before = placeHullNames([A], { ...ROOM, obstacles: [disc] });
    expect(placeOf([A], { before })).toEqual(before.get('a'));
  });
});
