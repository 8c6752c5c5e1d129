import { beforeAll, describe, expect, it } from 'vitest';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { COUNT_GAP } from '../../src/figure/legend-grid.ts';
import { PAGE_PRESETS, presetSize } from '../../src/figure/sizes.ts';
import { KINDS } from '../../src/model/kind.ts';
import { boxesOf } from './boxes.ts';
import { bundledFigures } from './bundled-figure.ts';

let figures: Awaited<ReturnType<typeof bundledFigures>>;
beforeAll(async () => {
  figures = await bundledFigures();
}, 60_000);

describe.each(['en', 'ar'] as const)('the counts of the legend (%s)', (language) => {
  it('stand at places of their own, one gap after the words that they count', async () => {
    const size = presetSize(PAGE_PRESETS['one-column']);
    const { scene, page } = figures({ kinds: KINDS }, size, language);
    const svg = figureSvg(scene, page);
    const { texts } = await boxesOf(svg);
    const gaps = page.legend.map(({ label, count = 0 }) => {
      const at = texts.findIndex(({ what }) => what === label);
      const [words, number] = [texts[at], texts[at + 1]];
      expect(number?.what).toBe(String(count));
      if (!words || !number) throw new Error(`not in the legend: ${label}`);
      expect(number.bottom).toBe(words.bottom);
      return language === 'en' ? number.left - words.right : words.left - number.right;
    });
    expect(gaps).toHaveLength(KINDS.length);
    for (const gap of gaps) expect(Math.abs(gap - COUNT_GAP)).toBeLessThan(2.5);
  }, 60_000);
});
