import { describe, expect, it } from 'vitest';
import { type KeyPress, namesOf } from './keystroke.ts';

interface Held extends Partial<Omit<KeyPress, 'getModifierState'>> {
  readonly altGraph?: boolean;
}

function press(key: string, code: string, { altGraph = false, ...held }: Held = {}): KeyPress {
  return {
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    getModifierState: (modifier) => modifier === 'AltGraph' && altGraph,
    ...held,
  };
}

describe('a key press is known', () => {
  it.each([
    ['by the letter it writes', press('f', 'KeyF'), ['f']],
    ['by its letter with Caps Lock', press('F', 'KeyF'), ['f']],
    [
      'by its letter with Shift, if nothing claims that',
      press('F', 'KeyF', { shiftKey: true }),
      ['Shift+f', 'f'],
    ],
    ['by its letter on a Dvorak keyboard', press('f', 'KeyY'), ['f']],
    ['by its place on an Arabic keyboard', press('ب', 'KeyF'), ['ب', 'f']],
    ['by its place where one key writes two letters', press('لا', 'KeyB'), ['لا', 'b']],
    ['by its place on a Russian keyboard', press('а', 'KeyF'), ['а', 'f']],
    ['by its letter on a French keyboard', press('q', 'KeyA'), ['q']],
    ['as slash on a US keyboard', press('/', 'Slash'), ['/']],
    ['as slash on a German keyboard', press('/', 'Digit7', { shiftKey: true }), ['/']],
    ['as slash by its place on an Arabic keyboard', press('ظ', 'Slash'), ['ظ', '/']],
    ['as question mark on a US keyboard', press('?', 'Slash', { shiftKey: true }), ['?']],
    ['as question mark on a German keyboard', press('?', 'Minus', { shiftKey: true }), ['?']],
    ['as question mark on an Arabic keyboard', press('؟', 'Slash', { shiftKey: true }), ['?']],
    ['as bracket by its place on an Arabic keyboard', press('ج', 'BracketLeft'), ['ج', '[']],
    [
      'as bracket by AltGr on a German keyboard',
      press('[', 'Digit8', { altGraph: true, ctrlKey: true, altKey: true }),
      ['[', '8'],
    ],
    ['as digit on a US keyboard', press('1', 'Digit1'), ['1']],
    ['as digit on the number pad', press('1', 'Numpad1'), ['1']],
    ['as digit in Arabic writing', press('٣', 'Digit3'), ['3']],
    ['as digit without Shift on a French keyboard', press('é', 'Digit2'), ['é', '2']],
    ['as digit with Shift on a French keyboard', press('2', 'Digit2', { shiftKey: true }), ['2']],
    ['as sign before digit on a Czech keyboard', press('+', 'Digit1'), ['+', '1']],
    ['as space', press(' ', 'Space'), ['Space']],
    ['by its name', press('ArrowUp', 'ArrowUp'), ['ArrowUp']],
    ['by its name with Shift alone', press('F10', 'F10', { shiftKey: true }), ['Shift+F10']],
    ['with Ctrl', press('k', 'KeyK', { ctrlKey: true }), ['Mod+k', 'Ctrl+k']],
    ['with Cmd', press('k', 'KeyK', { metaKey: true }), ['Mod+k']],
    [
      'with Ctrl and Shift alone',
      press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }),
      ['Mod+Shift+z', 'Ctrl+Shift+z'],
    ],
    [
      'with Ctrl on an Arabic keyboard',
      press('ئ', 'KeyZ', { ctrlKey: true }),
      ['Mod+ئ', 'Ctrl+ئ', 'Mod+z', 'Ctrl+z'],
    ],
  ])('%s', (_, given, names) => {
    expect(namesOf(given)).toEqual(names);
  });

  it.each([
    ['text is composed', press('f', 'KeyF', { isComposing: true })],
    ['an input method has taken it', press('Process', 'KeyF')],
    ['it waits for a letter', press('Dead', 'BracketLeft')],
    ['Alt is held', press('f', 'KeyF', { altKey: true })],
    ['Ctrl and Alt are held', press('z', 'KeyZ', { ctrlKey: true, altKey: true })],
    ['Ctrl and Cmd are held', press('z', 'KeyZ', { ctrlKey: true, metaKey: true })],
  ])('by nothing while %s', (_, given) => {
    expect(namesOf(given)).toEqual([]);
  });
});
