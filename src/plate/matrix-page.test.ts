import { describe, expect, it } from 'vitest';
import { FIGURE_WORDS, type FigureLanguage } from '../messages/figure-languages.ts';
import type { KnownDate } from '../model/date.ts';
import { visible } from '../model/filter.ts';
import type { NationId, PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import { nation, SMALL_RECORDS, smallAtlas } from '../model/small-atlas.ts';
import { matrixFilter } from '../view/matrix-filter.ts';
import { OPENING_VIEW, type View } from '../view/view.ts';
import { drawnMatrix, type MatrixIds, type MatrixSeen, matrixPage } from './matrix-page.ts';
import { CHOICES } from './test-choices.ts';

const date = (text: string) => text as KnownDate;

const atlas = smallAtlas({
  nations: SMALL_RECORDS.nations.map((one) =>
    nation(one.id, {
      ...one,
      region: one.id === 'FEN' ? 'europe' : 'gulf',
      nameArabic: one.id === 'AVA' ? 'أفاريا' : '',
    }),
  ),
});

function shown(
  more: Partial<View> = {},
  language: FigureLanguage = 'en',
  part?: MatrixIds,
  groups?: MatrixSeen['groups'],
) {
  const view: View = { ...OPENING_VIEW, kinds: KINDS, screen: 'matrix', ...more };
  const told = { atlas, view, text: FIGURE_WORDS[language] };
  const seen = { visible: visible(atlas, matrixFilter(view, atlas)), groups };
  const drawn = drawnMatrix(told, seen, part);
  return { drawn, page: matrixPage(told, drawn, new Map(), CHOICES) };
}

const cellsIn = ({ drawn: { scene } }: ReturnType<typeof shown>) =>
  scene.cells.map(
    ({ row, column, marks }) =>
      `${scene.rows[row]?.id} ${scene.columns[column]?.id}: ${marks.map(({ kind, weak }) => (weak ? `(${kind})` : kind)).join(' ')}`,
  );

describe('the matrix of a view', () => {
  it('holds what the nations are tied by, coalitions as the pairs they make', () => {
    const all = shown();
    expect(all.drawn.scene.rows.map(({ id, label, begins }) => `${id} ${label} ${begins}`)).toEqual(
      ['AVA Avaria false', 'BOR Borduria false', 'DAL Dalmoria false', 'FEN Fenland true'],
    );
    expect(cellsIn(all).slice(0, 3)).toEqual([
      'AVA BOR: mutual-defence (intelligence-sharing) exercise training-and-assistance',
      'AVA DAL: mutual-defence exercise',
      'AVA FEN: basing-and-access arms-and-technology',
    ]);
    expect(cellsIn(shown({ coalitions: 'none' }))).toEqual([
      'AVA BOR: (intelligence-sharing) training-and-assistance',
      'AVA FEN: basing-and-access',
      'BOR AVA: (intelligence-sharing) training-and-assistance',
      'FEN AVA: basing-and-access',
    ]);
  });

  it('is told from its facts', () => {
    const { page } = shown();
    expect(page.description).toBe(
      'Ties. As of 22 November 2026. Matrix of 4 nations, each with a row and a column; its cells hold 11 ties. Ties by kind: Mutual defence (3), Intelligence sharing (1), Exercises (3), Training and assistance (1), Basing and access (1) and Arms and technology (2). Most ties: Avaria (8), Borduria (7) and Dalmoria (4).',
    );
    expect(page.filters.slice(1)).toEqual([
      'members of one coalition are paired; ties with a coalition itself are left out',
      'ordered by region',
    ]);
    expect(page.legend.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'mutual-defence 3',
      'intelligence-sharing 1',
      'exercise 3',
      'training-and-assistance 1',
      'basing-and-access 1',
      'arms-and-technology 2',
    ]);
    expect(page.legendNotes).toEqual([
      { sample: 'weak', label: 'Suspended, frozen or contested (paler)' },
      { sample: 'border', label: 'Here a region begins' },
    ]);
    expect(page.sourceLine).toContain('A small atlas');
  });

  it('is told in Arabic from right to left, with the Arabic names there are', () => {
    const { drawn, page } = shown({ coalitions: 'none', order: 'name' }, 'ar');
    expect(drawn.scene.rows.map(({ label }) => label)).toEqual(['أفاريا', 'Borduria', 'Fenland']);
    expect(page).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(page.description).toContain('مصفوفة فيها 3 دول');
    expect(page.filters.at(-1)).toBe('مرتّبة بحسب الاسم');
    expect(page.legendNotes.map(({ sample }) => sample)).toEqual(['weak']);
  });

  it('has the numbers of communities before names and codes', () => {
    const groups = new Map([
      ['AVA', 1],
      ['FEN', 1],
      ['BOR', 2],
      ['DAL', 2],
    ] as [PartyId, number][]);
    const { drawn, page } = shown({ order: 'community' }, 'en', undefined, groups);
    expect(drawn.scene.rows.map(({ label, code }) => `${label}, ${code}`)).toEqual([
      '1 · Avaria, 1 · AVA',
      '1 · Fenland, 1 · FEN',
      '2 · Borduria, 2 · BOR',
      '2 · Dalmoria, 2 · DAL',
    ]);
    expect(page.legendNotes.at(-1)?.label).toBe(
      'Here a community begins, whose number stands before the names',
    );
  });

  it('is only of the rows and columns that were on screen, and counts only those', () => {
    const ids = (...some: readonly string[]) => some as readonly NationId[];
    const part = shown({}, 'en', { rows: ids('AVA', 'DAL'), columns: ids('BOR', 'FEN') });
    expect(cellsIn(part)).toEqual([
      'AVA BOR: mutual-defence (intelligence-sharing) exercise training-and-assistance',
      'AVA FEN: basing-and-access arms-and-technology',
      'DAL BOR: mutual-defence exercise',
    ]);
    expect(part.page.filters.at(-1)).toBe('the part of the matrix that was on screen');
    expect(part.page.legend.find(({ kind }) => kind === 'mutual-defence')?.count).toBe(2);
    expect(part.page.description).toContain('Matrix of 4 nations');
    expect(part.page.description).toContain('its cells hold 8 ties');
  });

  it('says of each kind and cell what became of it between two dates', () => {
    const { drawn } = shown({ at: date('1965'), compare: date('1953') });
    const turned = drawn.scene.cells.map(
      ({ row, column, sign, marks }) =>
        `${drawn.scene.rows[row]?.id} ${drawn.scene.columns[column]?.id} ${sign}: ${marks.map(({ kind, turn }) => `${kind} ${turn}`).join(', ')}`,
    );
    expect(turned.slice(0, 2)).toEqual([
      'AVA BOR began: mutual-defence kept, exercise began, training-and-assistance began',
      'AVA CAR began: mutual-defence began, exercise began',
    ]);
    expect(shown().drawn.scene.cells.some((cell) => 'sign' in cell)).toBe(false);
  });

  it('can be of nobody', () => {
    const { drawn, page } = shown({ kinds: [] });
    expect(drawn.scene).toEqual({ rows: [], columns: [], cells: [] });
    expect(page.legend).toEqual([]);
    expect(page.filters.at(-1)).toBe('no two nations are tied by what is shown');
  });
});
