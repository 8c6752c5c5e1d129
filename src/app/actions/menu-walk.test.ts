import { describe, expect, it } from 'vitest';
import { itemAfter } from './menu-walk.ts';

const NAMES = ['Select', 'Its neighbourhood', 'Its neighbourhood, 2 steps', 'Copy link'];
const NOTHING = { text: '', at: 0 };
const press = (key: string, timeStamp = 1000) => ({
  key,
  timeStamp,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

describe('a menu is walked', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', -1, 3],
    ['ArrowDown', -1, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['c', 0, 3],
    ['C', 3, 3],
    ['i', 0, 1],
    ['i', 1, 2],
    ['i', 2, 1],
    ['x', 2, 2],
  ])('by %s from %i to %i', (key, from, to) => {
    expect(itemAfter(from, press(key), NAMES, NOTHING)?.item).toBe(to);
  });

  it('by several letters pressed soon after each other, a space among them', () => {
    let [item, typed] = [0, NOTHING];
    for (const [place, letter] of [...'its neighbourhood,'].entries()) {
      const next = itemAfter(item, press(letter, 1000 + 100 * place), NAMES, typed);
      [item, typed] = [next?.item ?? -1, next?.typed ?? NOTHING];
    }
    expect(NAMES[item]).toBe('Its neighbourhood, 2 steps');
    expect(itemAfter(item, press('s', 9000), NAMES, typed)?.item).toBe(0);
  });

  it('by no key that means something else', () => {
    for (const key of ['Enter', ' ', 'Escape', 'Tab', 'F5'])
      expect(itemAfter(0, press(key), NAMES, NOTHING)).toBeUndefined();
    expect(itemAfter(0, { ...press('c'), ctrlKey: true }, NAMES, NOTHING)).toBeUndefined();
  });
});
