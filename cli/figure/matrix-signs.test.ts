import { beforeAll, describe, expect, it } from 'vitest';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { PAGE_PRESETS, presetSize } from '../../src/figure/sizes.ts';
import type { KnownDate } from '../../src/model/date.ts';
import { boxesOf, overlaps } from './boxes.ts';
import { bundledFigures } from './bundled-figure.ts';

let figures: Awaited<ReturnType<typeof bundledFigures>>;
beforeAll(async () => {
  figures = await bundledFigures();
}, 60_000);

describe.each(['one-column', 'a4', 'square'] as const)('a matrix of two dates on %s', (preset) => {
  it.each([
    ['en', 'light'],
    ['ar', 'dark'],
    ['en', 'print'],
  ] as const)(
    'in %s and %s has its signs and their key, and nothing overlaps or is too small',
    async (language, theme) => {
      const { picture, page } = figures(
        { screen: 'matrix', compare: '1980' as KnownDate },
        { ...presetSize(PAGE_PRESETS[preset]), theme },
        language,
      );
      const svg = figureSvg(picture, page);
      const boxes = await boxesOf(svg);
      expect(overlaps(boxes)).toEqual([]);
      expect(Math.min(...boxes.texts.map(({ points }) => points))).toBeGreaterThanOrEqual(4.9999);
      const matrix = svg.slice(svg.indexOf('id="matrix"'), svg.indexOf('id="legend"'));
      const legend = svg.slice(svg.indexOf('id="legend"'));
      const signsIn = (part: string) =>
        new Set([...part.matchAll(/data-sign="(\w+)"/g)].map(([, sign]) => sign));
      expect(signsIn(matrix).size).toBeGreaterThan(1);
      expect(signsIn(legend)).toEqual(signsIn(matrix));
    },
    60_000,
  );
});
