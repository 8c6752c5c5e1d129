import { describe, expect, it } from 'vitest';
import { groupChanges } from '../model/change-groups.ts';
import { changesBetween, countTurns } from '../model/changes.ts';
import type { Filter } from '../model/filter.ts';
import { furtherChains, linksUnder } from '../model/links.ts';
import { nearestLink } from '../model/nearest-link.ts';
import { sideBySide } from '../model/side-by-side.ts';
import {
  coalition,
  date,
  day,
  everything,
  nation,
  party,
  relationship,
  smallAtlas,
} from '../model/small-atlas.ts';
import { relationshipTie } from '../model/tie.ts';
import { type Answers, enAnswers } from './en-answers.ts';
import { nameIn, underInstrument } from './english.ts';

const say: Answers = enAnswers;
const atlas = smallAtlas();
const links = (a: string, b: string, changes: Partial<Filter> = {}) =>
  linksUnder(atlas, everything(atlas, changes), party(a), party(b));

describe('direct ties in words', () => {
  it('say since when, who does what for whom, and under what', () => {
    expect(links('BOR', 'AVA').direct.map((tie) => say.tie(atlas, tie, party('AVA')))).toEqual([
      'Since 1962 Avaria trains or assists Borduria.',
      'Since March 1975 Avaria and Borduria share intelligence. It is contested.',
    ]);
    const [basing] = links('FEN', 'AVA').direct;
    expect(basing && say.tie(atlas, basing)).toBe(
      'Since August 1990 Fenland gives basing or access to Avaria.',
    );
  });

  it.each([
    [
      'mutual',
      'Since 17 September 2025 the United States and Oman have a mutual defence tie under the Strategic Mutual Defence Agreement.',
    ],
    [
      'a-to-b',
      'Since 17 September 2025 the United States promises to defend Oman under the Strategic Mutual Defence Agreement.',
    ],
    [
      'b-to-a',
      'Since 17 September 2025 Oman promises to defend the United States under the Strategic Mutual Defence Agreement.',
    ],
  ] as const)('have the article of the nation and the direction %s', (direction, sentence) => {
    const record = relationship('tie', 'USA', 'OMN', {
      direction,
      signed: date('2025-09-17'),
      instrument: 'Strategic Mutual Defence Agreement',
    });
    const nations = [nation('USA', { name: 'United States' }), nation('OMN', { name: 'Oman' })];
    expect(say.tie(smallAtlas({ nations }), relationshipTie(record))).toBe(sentence);
  });

  it('begin with the parties where no date is known', () => {
    const record = relationship('tie', 'AVA', 'BOR', { kind: 'exercise' });
    expect(say.tie(atlas, relationshipTie(record))).toBe('Avaria and Borduria exercise together.');
  });

  it('name the coalitions of a pair', () => {
    const [pair] = links('AVA', 'BOR', { coalitions: 'pairs' }).direct.slice(-1);
    expect(pair && say.tie(atlas, pair)).toBe(
      'Avaria and Borduria exercise together through the Pact.',
    );
  });
});

describe('shared coalitions in words', () => {
  it('have one date or the date of each, and a designation its giver', () => {
    expect(links('AVA', 'BOR').shared.map((one) => say.shared(atlas, one))).toEqual([
      'Both are members of the Pact: Avaria since 17 June 1950 and Borduria since 1955.',
      'Since 22 March 1945 both are members of the League.',
      'Both are designated under “The Mark”: Avaria since 1980 and Borduria since 1981.',
    ]);
    expect(links('BOR', 'FEN').shared.map((one) => say.shared(atlas, one))).toEqual([
      'Since 1981 Fenland designates Borduria under “The Mark”.',
    ]);
    expect(links('ELB', 'DAL').shared.map((one) => say.shared(atlas, one))).toEqual([
      'Both are members of the Pact: Elbonia since 1952 (frozen) and Dalmoria since 1952.',
    ]);
  });
});

describe('chains in words', () => {
  it('name who is between, and each step with its date', () => {
    const found = links('FEN', 'BOR');
    expect(furtherChains(found).map((chain) => say.chain(atlas, chain))).toEqual([
      'Through Avaria: Fenland gives basing or access to Avaria (since August 1990); Avaria trains or assists Borduria (since 1962) and 1 more tie.',
    ]);
    expect(say.chainCount(found.chains)).toBe('2 shortest chains of 2 steps.');
    expect(say.chainCount({ ...found.chains, shown: [] })).toBe(
      '2 shortest chains of 2 steps; 0 are told.',
    );
  });

  it('say so where there is none, and what to change', () => {
    expect(say.noLink(atlas, party('CAR'), party('AVA'), atlas.today)).toBe(
      'On 22 November 2026 no tie of the kinds shown links Carpathia and Avaria, directly or through others.',
    );
    const views = (kinds: Filter['kinds'], a: string, b: string) =>
      nearestLink(atlas, everything(atlas, { kinds }), party(a), party(b)).map(say.otherView);
    expect(views(new Set(['mutual-defence']), 'CAR', 'AVA')).toEqual([
      'They are linked on 31 December 1969',
    ]);
    expect(views(new Set(['exercise']), 'FEN', 'AVA')).toEqual([
      'They are linked with basing and access shown too',
      'They are linked with arms and technology shown too',
    ]);
  });
});

describe('changes in words', () => {
  it('say what became of each tie, under its heading', () => {
    const told = (one: string, other: string) => {
      const changes = changesBetween(atlas, everything(atlas), day(one), day(other));
      return [
        say.changeCount(changes, countTurns(changes.changes)),
        ...groupChanges(changes.changes).flatMap(({ heading, changes: all }) => [
          say.changeHeading(atlas, heading),
          ...all.map((change) => say.change(atlas, change)),
        ]),
      ];
    };
    expect(say.countedHere({ folded: 2, spells: 1 })).toBe(
      'These include 2 ties of nations folded in the picture. 1 membership drawn as two spells counts once here.',
    );
    expect(say.countedHere({ folded: 0, spells: 2 })).toBe(
      '2 memberships drawn as two spells count once here.',
    );
    expect(say.countedHere({ folded: 0, spells: 0 })).toBe('');
    expect(told('1953-01-01', '1965-01-01')).toEqual([
      'Between 1 January 1953 and 1 January 1965, 2 ties began; 6 stayed.',
      'Avaria and Borduria',
      'Training or assistance by Avaria for Borduria began in 1962.',
      'The Pact',
      'Avaria is a member of the Pact, as before.',
      'Borduria became a member of the Pact in 1955, after having been an observer in it.',
      'Carpathia became a member of the Pact in 1960.',
      'Dalmoria is a member of the Pact, as before.',
      'Elbonia is a member of the Pact, as before.',
      'The League',
      'Avaria is a member of the League, as before.',
      'Borduria is a member of the League, as before.',
    ]);
    expect(told('1941-01-01', '1949-01-01').slice(-4)).toEqual([
      'Carpathia and Dalmoria',
      'The security consultation tie of Carpathia and Dalmoria ended in May 1941.',
      'entente',
      'The place of Carpathia in entente ended with it in May 1948.',
    ]);
    expect(told('1965-01-01', '1975-01-01')).toContain('Carpathia left the Pact in 1970.');
  });
});

describe('two nations side by side in words', () => {
  it('are told by coalitions, partners and kinds', () => {
    const found = sideBySide(atlas, everything(atlas), party('AVA'), party('DAL'));
    expect(say.sideBySideTitle(atlas, found)).toBe('Avaria and Dalmoria');
    expect(say.coalitionShares(atlas, found)).toBe(
      'Both are in the Pact. Only Avaria is in the League and the Mark.',
    );
    expect(say.partnerShares(atlas, found, found.partners)).toBe(
      'Only Avaria has ties with Borduria and Fenland. Only Dalmoria has ties with the League.',
    );
    expect(found.kinds.slice(0, 2).map((kind) => say.kindSideBySide(atlas, found, kind))).toEqual([
      'Mutual defence: Avaria 2 ties, the first since 22 March 1945; Dalmoria 1 tie since 1952.',
      'Intelligence sharing: Avaria 1 tie since March 1975; Dalmoria none.',
    ]);
  });
});

describe('names within a sentence', () => {
  it.each([
    ['United Arab Emirates', 'the United Arab Emirates'],
    ['Soviet Union', 'the Soviet Union'],
    ['Central African Republic', 'the Central African Republic'],
    ['Türkiye', 'Türkiye'],
    ['Congo', 'Congo'],
  ])('of the nation %s: %s', (name, expected) => {
    expect(nameIn(nation('X', { name }))).toBe(expected);
  });

  it.each([
    ['League of Arab States', 'the League of Arab States'],
    ['Exercise African Lion', 'Exercise African Lion'],
    ['RIMPAC', 'RIMPAC'],
  ])('of the coalition %s: %s', (name, expected) => {
    expect(nameIn(coalition('x', { name }))).toBe(expected);
  });

  it.each([
    [undefined, ''],
    ['Treaty of Alliance', ' under the Treaty of Alliance'],
    ['Sale of missiles', ' (Sale of missiles)'],
    ['The Camp David Accords', ' under the Camp David Accords'],
  ])('of the instrument %s: %j', (instrument, expected) => {
    expect(underInstrument(instrument)).toBe(expected);
  });
});
