import { beforeAll, describe, expect, it } from 'vitest';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { matrixAdvice } from '../../src/figure/matrix/advice.ts';
import { isMatrix } from '../../src/figure/picture.ts';
import { cssPixels, PAGE_PRESETS, PRESET_NAMES, presetSize } from '../../src/figure/sizes.ts';
import type { NationId } from '../../src/model/id.ts';
import { KINDS } from '../../src/model/kind.ts';
import type { View } from '../../src/view/view.ts';
import { boxesOf, overlaps } from './boxes.ts';
import { bundledFigures } from './bundled-figure.ts';
import { misleading } from './misleading.ts';

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  'the opening view': {},
  'every kind of tie': { kinds: KINDS },
  'the pairs of 72 nations': { coalitions: 'pairs' },
  'one nation': { focus: 'SAU' as NationId },
};

const MATRICES: Readonly<Record<string, Partial<View>>> = {
  'the opening view': {},
  'every kind of tie': { kinds: KINDS },
  'eleven nations': {
    narrowing: {
      among: 'SAU USA ARE KWT BHR OMN QAT TUR PAK EGY JOR'.split(' ') as NationId[],
    },
  },
};

let figures: Awaited<ReturnType<typeof bundledFigures>>;
beforeAll(async () => {
  figures = await bundledFigures();
}, 60_000);

describe.each(PRESET_NAMES)('on the page called %s', (preset) => {
  const size = { ...presetSize(PAGE_PRESETS[preset]), unit: PAGE_PRESETS[preset].unit };

  it.each(Object.entries(VIEWS))(
    '%s: no letter is below 5 points, nothing overlaps',
    async (_, view) => {
      const { scene, page } = figures(view, size);
      const boxes = await boxesOf(figureSvg(scene, page));
      expect(overlaps(boxes)).toEqual([]);
      const points = boxes.texts.map((text) => text.points);
      expect(Math.min(...points)).toBeGreaterThanOrEqual(4.9999);
      expect(boxes.parties).toHaveLength(scene.nodes.length);
    },
    60_000,
  );

  it('the opening view in Arabic: the same', async () => {
    const { scene, page } = figures({}, size, 'ar');
    const boxes = await boxesOf(figureSvg(scene, page));
    expect(overlaps(boxes)).toEqual([]);
    expect(Math.min(...boxes.texts.map(({ points }) => points))).toBeGreaterThanOrEqual(4.9999);
  }, 60_000);

  // On one column some plates of outlines lie on a disc: a name is worth more than a whole flag.
  it('coalitions as outlines: no letter is below 5 points, no words on words', async () => {
    const { scene, page } = figures({ coalitions: 'hull' }, size);
    const boxes = await boxesOf(figureSvg(scene, page));
    expect(overlaps({ ...boxes, parties: [] })).toEqual([]);
    if (preset !== 'one-column') expect(overlaps(boxes)).toEqual([]);
    expect(Math.min(...boxes.texts.map(({ points }) => points))).toBeGreaterThanOrEqual(4.9999);
  }, 60_000);

  it.each(Object.entries(MATRICES))(
    'the matrix of %s: no letter is below 5 points, nothing overlaps',
    async (_, view) => {
      for (const language of ['en', 'ar'] as const) {
        const { picture, page } = figures({ screen: 'matrix', ...view }, size, language);
        const svg = figureSvg(picture, page);
        const boxes = await boxesOf(svg);
        expect(overlaps(boxes)).toEqual([]);
        expect(Math.min(...boxes.texts.map(({ points }) => points))).toBeGreaterThanOrEqual(4.9999);
        const advice = isMatrix(picture) ? matrixAdvice(picture, page) : undefined;
        const words = new Set(boxes.texts.map(({ what }) => what));
        const nation = language === 'ar' ? /المملكة العربية السعودية|SAU/ : /Saudi Arabia|SAU/;
        const isNamed = [...words].some((what) => nation.test(what));
        expect(isNamed).toBe(advice?.reason !== 'nameless');
        // Only the smallest page is too small for the names of 95 nations.
        if (advice?.reason === 'nameless')
          expect([preset, view.kinds]).toEqual(['one-column', KINDS]);
      }
    },
    60_000,
  );
});

const SMALL_PAGES = [
  [45, 45],
  [60, 60],
  [120, 43],
  [89, 50],
  [43, 160],
] as const;

describe.each(PRESET_NAMES)('on the page called %s', (preset) => {
  it.each(['network', 'map'] as const)(
    'in the %s every party has its name or code, nearest to it and without a line to it',
    async (screen) => {
      for (const language of ['en', 'ar'] as const) {
        const size = { ...presetSize(PAGE_PRESETS[preset]), unit: PAGE_PRESETS[preset].unit };
        const { picture, page } = figures({ screen }, size, language);
        const boxes = await boxesOf(figureSvg(picture, page));
        expect(overlaps(boxes)).toEqual([]);
        expect(misleading(boxes)).toEqual([]);
        expect(boxes.leaders).toEqual([]);
        if (isMatrix(picture)) throw new Error('no network');
        const named = new Set(boxes.texts.map(({ owner }) => owner));
        expect(picture.nodes.filter(({ id }) => !named.has(id))).toEqual([]);
      }
    },
    60_000,
  );
});

describe.each(SMALL_PAGES)('on a page of %d × %d mm', (width, height) => {
  const size = {
    width: cssPixels({ value: width, unit: 'mm' }),
    height: cssPixels({ value: height, unit: 'mm' }),
  };

  it.each([
    ['network', 'en'],
    ['network', 'ar'],
    ['map', 'en'],
    ['map', 'ar'],
    ['matrix', 'en'],
    ['matrix', 'ar'],
  ] as const)(
    'the %s (%s): no letter is below 5 points, nothing overlaps',
    async (...of) => {
      const [screen, language] = of;
      const { picture, page } = figures({ screen }, size, language);
      const boxes = await boxesOf(figureSvg(picture, page));
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.min(...boxes.texts.map(({ points }) => points))).toBeGreaterThanOrEqual(4.9999);
    },
    60_000,
  );
});
