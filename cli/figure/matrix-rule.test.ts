import { beforeAll, describe, expect, it } from 'vitest';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { elementsOf, svgTree, type Tree } from '../../src/figure/read/svg-tree.ts';
import { PAGE_PRESETS, PRESET_NAMES, presetSize } from '../../src/figure/sizes.ts';
import { bundledFigures } from './bundled-figure.ts';

let figures: Awaited<ReturnType<typeof bundledFigures>>;
beforeAll(async () => {
  figures = await bundledFigures();
}, 60_000);

const HORIZONTAL = /^M-?[\d.]+ ([\d.]+)H[\d.]+$/;

/** How far the lowest cells end above the rule over the legend; undefined where there is no rule. */
function clearance(svg: string): number | undefined {
  const root = svgTree(svg);
  const rule = elementsOf(root).flatMap(({ name, attributes }) =>
    name === 'path' ? (HORIZONTAL.exec(attributes.d ?? '')?.[1] ?? []) : [],
  );
  const inside = (element: Tree): readonly Tree[] => [
    element,
    ...elementsOf(element).flatMap(inside),
  ];
  const grid = inside(root).find(({ attributes }) => attributes.id === 'grid');
  const lines = (grid ? elementsOf(grid) : []).flatMap(({ attributes }) =>
    [...(attributes.d ?? '').matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y)),
  );
  return rule[0] === undefined ? undefined : Number(rule[0]) - Math.max(...lines);
}

describe.each(PRESET_NAMES)('the matrix on the page called %s', (preset) => {
  it.each(['en', 'ar'] as const)(
    'ends clear of the rule over the legend, in %s',
    (language) => {
      const size = presetSize(PAGE_PRESETS[preset]);
      for (const theme of ['light', 'dark'] as const) {
        const { picture, page } = figures({ screen: 'matrix' }, { ...size, theme }, language);
        const clear = clearance(figureSvg(picture, page));
        if (clear !== undefined) expect(clear).toBeGreaterThan(5);
      }
    },
    60_000,
  );
});
