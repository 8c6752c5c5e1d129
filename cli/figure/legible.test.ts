import { beforeAll, describe, expect, it } from 'vitest';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { PAGE_PRESETS, PRESET_NAMES, presetSize } from '../../src/figure/sizes.ts';
import type { NationId } from '../../src/model/id.ts';
import { KINDS } from '../../src/model/kind.ts';
import type { View } from '../../src/view/view.ts';
import { boxesOf, overlaps } from './boxes.ts';
import { bundledFigures } from './bundled-figure.ts';

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  'the opening view': {},
  'every kind of tie': { kinds: KINDS },
  'the pairs of 72 nations': { coalitions: 'pairs' },
  'one nation': { focus: 'SAU' as NationId },
};

let figures: Awaited<ReturnType<typeof bundledFigures>>;
beforeAll(async () => {
  figures = await bundledFigures();
}, 60_000);

describe.each(PRESET_NAMES)('on the page called %s', (preset) => {
  const size = presetSize(PAGE_PRESETS[preset]);

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
});
