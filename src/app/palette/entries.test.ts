// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../model/id.ts';
import { smallAtlas } from '../../model/small-atlas.ts';
import { OPENING_VIEW } from '../../view/view.ts';
import { actionWords } from '../actions/action-words.ts';
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
    const possible = sectionsFor('its', sought())
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

  it('lists nothing where nothing fits', () => {
    expect(sectionsFor('xqzzy', sought())).toEqual([]);
  });
});
