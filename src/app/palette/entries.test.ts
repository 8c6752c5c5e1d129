// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../model/id.ts';
import { smallAtlas } from '../../model/small-atlas.ts';
import { OPENING_VIEW } from '../../view/view.ts';
import { actionWords } from '../actions/action-words.ts';
import { furtherWords } from '../actions/further-words.ts';
import { ACTIONS } from '../actions/registry.ts';
import { indexParties } from '../search/party-index.ts';
import type { Target } from '../state/over.ts';
import { store } from '../state/store.ts';
import { type Sought, sectionsFor } from './entries.ts';

const ATLAS = smallAtlas();
const AVARIA: Target = { type: 'party', id: 'AVA' as PartyId };

function sought(change: Partial<Sought> = {}): Sought {
  return {
    state: { ...store.getState(), atlas: ATLAS, view: OPENING_VIEW },
    target: { type: 'background' },
    words: actionWords(),
    find: indexParties(ATLAS.parties.values()),
    recent: [],
    ...change,
  };
}

const keysFor = (query: string, change: Partial<Sought> = {}) =>
  sectionsFor(query, sought(change)).flatMap(({ entries }) => entries.map(({ key }) => key));

describe('the palette', () => {
  it('lists what is possible until something is typed', () => {
    expect(keysFor('')).toContain('fit');
    expect(keysFor('')).not.toContain('neighbourhood-1');
    expect(keysFor('', { target: AVARIA })).toContain('neighbourhood-1');
  });

  it('lists what was lately chosen first, and once', () => {
    const keys = keysFor('', { recent: ['party:BOR', 'theme', 'gone', 'neighbourhood-1'] });
    expect(keys.slice(0, 2)).toEqual(['party:BOR', 'theme']);
    expect(keys.filter((key) => key === 'theme')).toEqual(['theme']);
    expect(keys).not.toContain('gone');
  });

  it('finds parties by name, with or without what leads there', () => {
    expect(keysFor('avaria')[0]).toBe('party:AVA');
    expect(keysFor('go to avar')[0]).toBe('party:AVA');
  });

  it('puts what is not possible now after what is', () => {
    const possible = sectionsFor('filters', sought())
      .find(({ title }) => title === 'Actions')
      ?.entries.map(({ isPossible }) => isPossible);
    const first = possible?.indexOf(false) ?? 0;
    expect(first).toBeGreaterThan(0);
    expect(possible?.slice(first)).not.toContain(true);
  });

  it('puts what was lately chosen first among what fits as well', () => {
    expect(keysFor('view')[0]).not.toBe('screen-table');
    expect(keysFor('view', { recent: ['screen-table'] })[0]).toBe('screen-table');
  });

  const ORDERS = ['order-region', 'order-community', 'order-ties', 'order-name'];
  const MEASURES = ['brokerage', 'betweenness', 'degree', 'closeness', 'communities'].map(
    (measure) => `measure-${measure}`,
  );
  const DEPTHS = ['neighbourhood-1', 'neighbourhood-2', 'neighbourhood-3', 'whole'];

  it.each([
    ['saved', ['saved']],
    ['saved views', ['saved']],
    ['bridges', ['measure-brokerage', 'question-bridges']],
    ['who bridges', ['question-bridges', 'measure-brokerage']],
    ['betweenness', ['measure-betweenness']],
    ['degree by kind', ['measure-degree']],
    ['measure', MEASURES],
    ['order', ORDERS],
    ['matrix order', ORDERS],
    ['more filters', ['more-filters']],
    ['filter', ['more-filters', 'clear-filters', 'only-these']],
    ['only these', ['only-these']],
    ['clear', ['clear-selection', 'clear-filters', 'end-question']],
    ['depth', DEPTHS],
    ['csv', ['copy-csv', 'download-csv']],
    ['download csv', ['download-csv']],
    ['tsv', ['copy-tsv']],
    ['exercises', ['kind-exercise', 'only-exercise']],
  ])('answers %j with %j and nothing else', (query, keys) => {
    expect(keysFor(query)).toEqual(keys);
  });

  it('finds what begins a word before what shares letters, possible or not', () => {
    expect(keysFor('pin')).toEqual(['pin']);
    expect(keysFor('ftw')).toEqual(['fit', 'question-since2011']);
  });

  it('finds a party behind actions whose words begin alike', () => {
    const titles = sectionsFor('f', sought()).map(({ title }) => title);
    expect(titles).toEqual(['Actions', 'Nations and coalitions']);
    expect(keysFor('f').at(-1)).toBe('party:FEN');
  });

  it('forgives an error in the name of a party, not in a word of three letters', () => {
    expect(keysFor('avaia')).toEqual(['party:AVA']);
    const find = () => ['BOR' as PartyId];
    expect(keysFor('qxz', { find })).toEqual([]);
    expect(keysFor('qxzk', { find })).toEqual(['party:BOR']);
    expect(keysFor('betweenness', { find })).toEqual(['measure-betweenness']);
  });

  it('offers to take off a measure that is on', () => {
    const state = { ...sought().state, view: { ...OPENING_VIEW, measure: 'degree' as const } };
    const names = sectionsFor('degree', sought({ state })).flatMap(({ entries }) =>
      entries.map(({ name }) => name),
    );
    expect(names).toEqual(['Take off measure: Number of ties']);
  });

  it('knows other words only for actions there are', () => {
    const ids = new Set(ACTIONS.map(({ id }) => id));
    expect(Object.keys(furtherWords().otherWords).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('lists nothing where nothing fits', () => {
    expect(sectionsFor('xqzzy', sought())).toEqual([]);
  });
});
