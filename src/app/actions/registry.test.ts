// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TieId } from '../../model/id.ts';
import { party, smallAtlas } from '../../model/small-atlas.ts';
import { OPENING_VIEW, type View } from '../../view/view.ts';
import { type State, store } from '../state/store.ts';
import { actionAsked, type Holder } from './action-asked.ts';
import { actionWords } from './action-words.ts';
import { keyRows } from './key-rows.ts';
import { KEYED } from './keyed.ts';
import type { KeyPress } from './keystroke.ts';
import { ACTIONS } from './registry.ts';
import { presentTarget } from './target.ts';

const ATLAS = smallAtlas();

function opened(change: Partial<View> = {}, more: Partial<State> = {}): State {
  return { ...store.getState(), atlas: ATLAS, view: { ...OPENING_VIEW, ...change }, ...more };
}

const NOTHING = { type: 'background' } as const;

describe('the registry', () => {
  const words = actionWords();

  it('has every id once', () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('gives every key to one action', () => {
    const keys = ACTIONS.flatMap(({ keys }) => keys ?? []);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('names every action, and every action that is chosen by name differently', () => {
    const names = ACTIONS.map((action) => action.name(words, opened(), NOTHING));
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    const chosen = ACTIONS.filter(({ keyOnly, group }) => !keyOnly && group !== 'party');
    const among = chosen.map((action) => action.name(words, opened(), NOTHING));
    expect(among).toEqual([...new Set(among)]);
  });

  it('has every action with keys among those that are loaded at once', () => {
    expect(ACTIONS.filter(({ keys }) => keys)).toEqual(KEYED.filter(({ keys }) => keys));
  });

  it('lists every key', () => {
    const listed = keyRows(words, opened()).flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
    const keys = ACTIONS.flatMap(({ keys }) => keys ?? []);
    expect([...listed].sort()).toEqual([...keys].sort());
  });
});

describe('what actions are about', () => {
  it('is where the keyboard stands', () => {
    const state = opened({ select: party('AVA') }, { cursor: party('BOR') });
    expect(presentTarget(state)).toEqual({ type: 'party', id: 'BOR' });
  });

  it('is else the party selected', () => {
    expect(presentTarget(opened({ select: party('AVA') }))).toEqual({ type: 'party', id: 'AVA' });
  });

  it('is else the ties that are selected, and the two they join', () => {
    const between = (select: string) => presentTarget(opened({ select: select as TieId }));
    expect(between('fen-ava-basing')).toEqual({
      type: 'tie',
      ids: ['fen-ava-basing'],
      a: 'FEN',
      b: 'AVA',
    });
    expect(between('pact/DAL/1')).toMatchObject({ a: 'DAL', b: 'pact' });
  });

  it('is else the picture', () => {
    expect(presentTarget(opened())).toEqual(NOTHING);
    expect(presentTarget(opened({ select: 'gone' as TieId }))).toEqual(NOTHING);
  });
});

describe('a key', () => {
  const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    getModifierState: () => false,
    ...held,
  });
  const asked = (key: KeyPress, holder: Holder = 'nothing', state = opened(), singleKeys = true) =>
    actionAsked(key, { holder, singleKeys }, state)?.id;

  it.each([
    [press('/'), 'search'],
    [press('f'), 'fit'],
    [press('+'), 'zoom-in'],
    [press('='), 'zoom-in'],
    [press('-'), 'zoom-out'],
    [press('?', { shiftKey: true }), 'keys'],
    [press('l'), 'legend'],
    [press('t'), 'theme'],
    [press('e'), 'export'],
    [press('['), 'year-back'],
    [press(' '), 'play'],
    [press('k', { ctrlKey: true }), 'palette'],
    [press('k', { metaKey: true }), 'palette'],
    [press('z', { ctrlKey: true }), 'undo'],
    [press('z', { metaKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('y', { ctrlKey: true }), 'redo'],
    [press('ئ', { ctrlKey: true, code: 'KeyZ' }), 'undo'],
    [press('y', { metaKey: true }), undefined],
    [press('z'), undefined],
    [press('z', { ctrlKey: true, altKey: true }), undefined],
    [press('w', { ctrlKey: true, code: 'KeyZ' }), undefined],
    [press('Escape'), 'leave'],
  ])('%j asks for %s', (key, id) => {
    expect(asked(key)).toBe(id);
  });

  it('asks for nothing in a text field, a list or a dialog', () => {
    for (const key of ['f', '?', 'Escape', 'Enter', ' ', 'ArrowUp'])
      expect(asked(press(key), 'everything')).toBeUndefined();
    expect(asked(press('z', { ctrlKey: true }), 'everything')).toBeUndefined();
  });

  it('leaves a control the keys it needs', () => {
    expect(asked(press(' '), 'control')).toBeUndefined();
    expect(asked(press('ArrowUp'), 'control')).toBeUndefined();
    expect(asked(press('Enter'), 'control', opened({ select: party('AVA') }))).toBeUndefined();
    expect(asked(press('f'), 'control')).toBe('fit');
  });

  it('walks and selects in the picture', () => {
    expect(asked(press('ArrowUp'), 'picture')).toBe('walk-up');
    expect(asked(press('Enter'), 'picture', opened({}, { cursor: party('AVA') }))).toBe('select');
    expect(asked(press('Enter'), 'picture')).toBeUndefined();
  });

  it('of one character does nothing where the reader has switched those off', () => {
    const off = (key: KeyPress) => asked(key, 'picture', opened(), false);
    expect(['f', '?', '/', '0', ' ', '+'].map((key) => off(press(key)))).toEqual(
      Array(6).fill(undefined),
    );
    expect(off(press('ArrowUp'))).toBe('walk-up');
    expect(off(press('k', { ctrlKey: true }))).toBe('palette');
  });

  it('of a digit means the party at hand, else that of the neighbourhood shown', () => {
    expect(asked(press('2'))).toBe('neighbourhood-2');
    expect(asked(press('2'), 'picture', opened({ select: party('AVA') }))).toBe('neighbourhood-2');
    expect(asked(press('2'), 'picture', opened({ focus: party('AVA') }))).toBe('neighbourhood-2');
    expect(asked(press('0'), 'picture', opened({ focus: party('AVA') }))).toBe('whole');
    expect(asked(press('0'))).toBeUndefined();
  });

  it('of the picture does nothing behind another view', () => {
    const table = opened({ screen: 'table' });
    expect(asked(press('f'), 'nothing', table)).toBeUndefined();
    expect(asked(press('ArrowUp'), 'nothing', table)).toBeUndefined();
    expect(asked(press('e'), 'nothing', table)).toBe('export');
  });
});
