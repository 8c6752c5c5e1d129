import { describe, expect, it } from 'vitest';
import { FIGURE_WORDS, type FigureLanguage } from '../messages/figure-languages.ts';
import { visible } from '../model/filter.ts';
import { KINDS } from '../model/kind.ts';
import { date, membership, SMALL_RECORDS, smallAtlas } from '../model/small-atlas.ts';
import { matrixFilter } from '../view/matrix-filter.ts';
import { changesOf } from '../view/seen.ts';
import { filterOf, OPENING_VIEW, type View } from '../view/view.ts';
import { datesOf } from './dates.ts';
import { type FigureChoices, figurePage, type Shown } from './figure-page.ts';
import { drawnMatrix, matrixPage } from './matrix-page.ts';
import { provenanceOf } from './provenance-of.ts';
import { sceneOf } from './scene-of.ts';
import { CHOICES } from './test-choices.ts';

/** The League suspends Avaria from 1979 to 1989. */
const suspending = smallAtlas({
  memberships: [
    ...SMALL_RECORDS.memberships.filter(({ id }) => id !== 'league/AVA/1'),
    membership('league/AVA/1', { joined: date('1945'), left: date('1979-03') }),
    membership('league/AVA/2', { joined: date('1979-03'), left: date('1989'), state: 'suspended' }),
    membership('league/AVA/3', { joined: date('1989') }),
  ],
});

interface Asked {
  readonly view?: Partial<View>;
  readonly language?: FigureLanguage;
  readonly choices?: Partial<FigureChoices>;
  readonly shown?: Partial<Shown>;
  readonly far?: boolean;
  readonly of?: typeof suspending;
}

function comparison(at: string | undefined, compare: string | undefined, asked: Asked = {}) {
  const { language = 'en', of: atlas = smallAtlas(), far = false } = asked;
  const view: View = {
    ...OPENING_VIEW,
    kinds: KINDS,
    at: at === undefined ? undefined : date(at),
    compare: compare === undefined ? undefined : date(compare),
    ...asked.view,
  };
  const told = { atlas, view, text: FIGURE_WORDS[language] };
  const choices = { ...CHOICES, ...asked.choices };
  if (view.screen === 'matrix') {
    const drawn = drawnMatrix(told, { visible: visible(atlas, matrixFilter(view, atlas)) });
    return { told, page: matrixPage(told, drawn, new Map(), choices) };
  }
  const seen = visible(atlas, filterOf(view, atlas));
  const positions = new Map([...atlas.parties.keys()].map((id) => [id, { x: 0, y: 0 }]));
  const changes = changesOf(atlas, view);
  const outlined = view.coalitions === 'hull' ? [] : undefined;
  const scene = sceneOf({ atlas, visible: seen, positions, far, changes, outlined }, told.text);
  const shown = { visible: seen, scene, flags: new Map(), ...asked.shown };
  return { told, page: figurePage(told, shown, choices) };
}

const turnsIn = ({ page }: ReturnType<typeof comparison>) =>
  page.legendNotes
    .filter(({ sample }) => sample === 'turn')
    .map(({ text, label, count }) => `${text}|${label}|${count}`);

const BETWEEN = 'Between 31 December 1953 and 31 December 1965';

describe('the figure of a comparison', () => {
  it('states both dates, in whatever order they are asked for', () => {
    expect(comparison('1965', '1953').page.subtitle).toBe(BETWEEN);
    expect(comparison('1953', '1965').page.subtitle).toBe(BETWEEN);
    expect(comparison(undefined, '1953-05').page.subtitle).toBe(
      'Between 31 May 1953 and 22 November 2026',
    );
    expect(comparison('1953', '1965', { language: 'ar' }).page.subtitle).toBe(
      'بين 31 ديسمبر 1953 و31 ديسمبر 1965',
    );
    expect(comparison('1953', '1953-12-31').page.subtitle).toBe('As of 31 December 1953');
  });

  it('explains the marks that are drawn, with the number of ties that each is drawn on', () => {
    expect(turnsIn(comparison('1965', '1953'))).toEqual([
      '+|Began between the dates|2',
      '|Stayed (faint)|5',
    ]);
    expect(turnsIn(comparison('1965', '1953', { language: 'ar' }))).toEqual([
      '+|بدأت بين التاريخين|2',
      '|بقيت (باهتة)|5',
    ]);
    expect(turnsIn(comparison('1965', undefined))).toEqual([]);
  });

  it('explains what ended and what became weaker', () => {
    const weaker = comparison('1980', '1965', { of: suspending });
    expect(turnsIn(weaker).map((told) => told.replace(/\|\d+$/, ''))).toEqual([
      '+|Began between the dates',
      '−|Ended between the dates',
      '|||Became weaker: suspended, frozen or contested',
      '|Stayed (faint)',
    ]);
    const all = weaker.page.legendNotes.reduce((sum, { count = 0 }) => sum + count, 0);
    expect(weaker.page.description).toContain(` ${all} ties`);
  });

  it('explains pale lines by what they carry, and not twice', () => {
    const weakIn = ({ page }: ReturnType<typeof comparison>) =>
      page.legendNotes.filter(({ sample }) => sample === 'weak');
    const weak = { sample: 'weak', label: 'Suspended, frozen or contested' };
    expect(weakIn(comparison('1980', undefined, { of: suspending }))).toEqual([weak]);
    // One of those that began is weak.
    expect(weakIn(comparison('1980', '1965', { of: suspending }))).toEqual([
      { ...weak, text: '+' },
    ]);
    // Those that are pale became weaker, or stayed.
    expect(weakIn(comparison('1980', '1975', { of: suspending }))).toEqual([]);
    expect(weakIn(comparison('1980', '1979-06', { of: suspending }))).toEqual([]);
  });

  it('explains the marks beside the names of outlines', () => {
    const outlined = comparison('1965', '1953', {
      view: { coalitions: 'hull', kinds: ['mutual-defence'] },
    });
    // Carpathia joined; the later spell of Borduria is the first to confer defence.
    expect(turnsIn(outlined)).toEqual(['+|Began between the dates|2']);
  });

  it('says that ties of both dates are counted together', () => {
    expect(comparison('1965', '1953').page.filters.at(-1)).toBe(
      'ties in force on either date, counted together',
    );
    expect(comparison('1965', undefined).page.filters.at(-1)).toBe('coalitions as hubs');
    const ground = { sphere: '', land: '', borders: '' };
    expect(comparison('1965', '1953', { shown: { ground } }).page.filters).toContain(
      'ties in force on either date, counted together',
    );
  });

  it('tells those who do not see it the dates and what happened between them', () => {
    expect(comparison('1965', '1953').page.description).toBe(
      `Ties. ${BETWEEN}. Network of 3 nations, 2 coalitions, 7 ties (2 more nations folded). Of the ties in force on either date, 2 began and 4 stayed (1 membership drawn as two spells counts once). Ties by kind: Mutual defence (5), Exercises (3), Training and assistance (1) and Political support (1). Most ties: Borduria (4), The Pact (4) and Avaria (3).`,
    );
    expect(comparison('1965', '1953', { language: 'ar' }).page.description).toContain(
      'من الروابط السارية في أحد التاريخين أو كليهما: بدأت رابطتان وبقيت 4 روابط (عضوية واحدة بفترتين مرسومتين، تُحسب مرة واحدة).',
    );
    expect(comparison('1980', '1965', { of: suspending }).page.description).toContain(
      'Of the ties in force on either date, 2 began, 1 ended, 1 became weaker and 4 stayed (1 membership drawn as two spells counts once).',
    );
    const restored = comparison('1990', '1980', { of: suspending });
    expect(restored.page.description).toContain(
      'Of the ties in force on either date, 2 began, 1 became firmer and 7 stayed (1 membership drawn as two spells counts once).',
    );
    const arabic = comparison('1990', '1980', { of: suspending, language: 'ar' });
    expect(arabic.page.description).toContain(
      'بدأت رابطتان وقويت رابطة واحدة وبقيت 7 روابط (عضوية واحدة بفترتين مرسومتين، تُحسب مرة واحدة).',
    );
  });

  it('tells the dates also where the subtitle does not', () => {
    const own = comparison('1965', '1953', { choices: { subtitle: 'A pact begins' } });
    expect(own.page.subtitle).toBe('A pact begins');
    expect(own.page.description).toMatch(`Ties. A pact begins. ${BETWEEN}. Network of`);
  });

  it('is a matrix of the ties of both dates, and says so', () => {
    const { page } = comparison('1965', '1953', { view: { screen: 'matrix' } });
    expect(page.subtitle).toBe(BETWEEN);
    expect(page.filters.at(-1)).toBe('ties in force on either date, counted together');
    expect(page.legendNotes).toEqual([
      { sample: 'sign', sign: 'began', label: 'Began between the dates' },
      { sample: 'sign', label: 'Stayed (faint)' },
    ]);
    expect(page.description).toBe(
      `Ties. ${BETWEEN}. Matrix of 3 nations, each with a row and a column; its cells hold 7 ties. Of the ties in force on either date, 6 began and 1 stayed. Ties by kind: Mutual defence (3), Exercises (3) and Training and assistance (1). Most ties: Avaria (5), Borduria (5) and Carpathia (4).`,
    );
    const arabic = comparison('1965', '1953', { view: { screen: 'matrix' }, language: 'ar' });
    expect(arabic.page.legendNotes.map(({ label }) => label)).toEqual([
      'بدأت بين التاريخين',
      'بقيت (باهتة)',
    ]);
  });

  it('says in its file which dates it shows, and never a day before the later', () => {
    for (const [at, compare] of [
      ['1965', '1953'],
      ['1953', '1965'],
    ] as const) {
      const { told, page } = comparison(at, compare);
      const about = provenanceOf(told, page);
      expect(about.asOf).toBe('1965-12-31');
      expect(about.filters[0]).toBe(BETWEEN);
      expect(datesOf(told)).toEqual(['1953', '1965']);
    }
    const { told, page } = comparison('1965', undefined);
    expect(provenanceOf(told, page)).toMatchObject({
      asOf: '1965-12-31',
      filters: page.filters,
    });
    expect(datesOf(comparison(undefined, undefined).told)).toEqual(['2026-11-22']);
  });
});

describe('a figure without title and subtitle', () => {
  it('is called as it would be, for those who do not see it', () => {
    const { told, page } = comparison('1965', undefined, {
      choices: { title: ' ', subtitle: '' },
    });
    expect(page).toMatchObject({
      title: ' ',
      subtitle: '',
      name: 'Security ties of the Islamic world',
    });
    expect(page.description).toMatch(
      /^Security ties of the Islamic world\. As of 31 December 1965\. Network of/,
    );
    expect(provenanceOf(told, page).title).toBe('Security ties of the Islamic world');
    expect(comparison('1965', undefined).page).not.toHaveProperty('name');
  });
});

it.each([
  ['en', 'Several ties of two parties, counted'],
  ['ar', 'عدة روابط بين طرفين، بعددها'],
] as const)('a figure explains bands by the number that they carry (%s)', (language, label) => {
  const { page } = comparison('2010', undefined, { far: true, language });
  expect(page.legendNotes).toContainEqual({ sample: 'band', label, text: '2' });
});
