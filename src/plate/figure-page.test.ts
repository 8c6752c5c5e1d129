import { describe, expect, it } from 'vitest';
import { FIGURE_LANGUAGES, FIGURE_WORDS } from '../messages/figure-languages.ts';
import { visible } from '../model/filter.ts';
import type { NationId } from '../model/id.ts';
import { nation, SMALL_RECORDS, smallAtlas } from '../model/small-atlas.ts';
import { filterOf, OPENING_VIEW, type View } from '../view/view.ts';
import { type FigureChoices, figurePage, type Shown, suggestedTitle } from './figure-page.ts';
import { sceneOf } from './scene-of.ts';
import { CHOICES } from './test-choices.ts';

const atlas = smallAtlas({
  nations: SMALL_RECORDS.nations.map((one) =>
    one.id === 'AVA' ? nation('AVA', { ...one, nameArabic: 'أفاريا' }) : one,
  ),
});
const view: View = {
  ...OPENING_VIEW,
  focus: 'AVA' as NationId,
  narrowing: { regions: ['gulf'] },
};

function pageIn(
  language: (typeof FIGURE_LANGUAGES)[number],
  more: Partial<FigureChoices> = {},
  how: Partial<Shown> = {},
  asked: Partial<View> = {},
) {
  const text = FIGURE_WORDS[language];
  const seen = visible(atlas, filterOf({ ...view, narrowing: {} }, atlas));
  const positions = new Map([...atlas.parties.keys()].map((id) => [id, { x: 0, y: 0 }]));
  const scene = sceneOf({ atlas, visible: seen, positions, far: false, outlined: undefined }, text);
  const told = { atlas, view: { ...view, ...asked }, text };
  const page = figurePage(
    told,
    { visible: seen, scene, flags: new Map(), ...how },
    { ...CHOICES, ...more },
  );
  return { scene, page, title: suggestedTitle(told) };
}

describe('the page around a view', () => {
  it('says in English what is shown', () => {
    const { page, title } = pageIn('en');
    expect(title).toBe('Security ties of Avaria');
    expect(page.subtitle).toBe('As of 22 November 2026');
    expect(page.filters).toEqual([
      'Kinds of tie: mutual defence and intelligence sharing',
      'coalitions as hubs',
      'Around Avaria',
      'Gulf, Iran and Iraq',
    ]);
    expect(page.description).toBe(
      'Ties. As of 22 November 2026. Network of 2 nations, 2 coalitions, 5 ties. Ties by kind: Mutual defence (4) and Intelligence sharing (1). Most ties: Avaria (3), Borduria (3) and The League (2).',
    );
  });

  it('says it in Arabic, from right to left, with the Arabic names there are', () => {
    const { page, title, scene } = pageIn('ar');
    expect(title).toBe('الروابط الأمنية: أفاريا');
    expect(page).toMatchObject({ lang: 'ar', dir: 'rtl', subtitle: 'في 22 نوفمبر 2026' });
    expect(scene.nodes.find(({ id }) => id === 'AVA')?.label).toBe('أفاريا');
    expect(scene.nodes.find(({ id }) => id === 'BOR')?.label).toBe('Borduria');
    expect(page.description).toContain('دولتان');
  });

  it('leaves out legend and sources that are not wanted', () => {
    const { page } = pageIn('en', { legend: false, sources: false });
    expect(page).toMatchObject({ legend: [], legendNotes: [], sourceLine: '' });
  });

  it('says that it is a map, and what its ground is', () => {
    const ground = { sphere: '', land: '', borders: '' };
    for (const language of FIGURE_LANGUAGES) {
      const { page } = pageIn(language, {}, { ground, isPart: true });
      const words = FIGURE_WORDS[language].figureMap;
      expect(page.ground).toBe(ground);
      expect(page.filters.slice(-2)).toEqual([words.ground, words.part]);
    }
    expect(pageIn('en', {}, { ground }, { coalitions: 'hull' }).page.filters).toContain(
      'coalitions as hubs',
    );
    expect(pageIn('en', {}, { ground }).page.description).toContain('World map of 2 nations');
    expect(pageIn('en').page).not.toHaveProperty('ground');
  });

  it('has the reader’s words where there are any', () => {
    const { page } = pageIn('en', { subtitle: '', description: 'Mine' });
    expect(page).toMatchObject({ subtitle: '', description: 'Mine' });
  });
});

describe.each(FIGURE_LANGUAGES)('the words in %s', (language) => {
  it('name every kind and region', () => {
    const { kind, region, filters } = FIGURE_WORDS[language];
    const names = [...Object.values(kind), ...Object.values(region)];
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(filters.someKinds(3, 8)).toMatch(/3.*8/);
  });
});
