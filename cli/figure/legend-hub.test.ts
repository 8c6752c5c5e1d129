import { beforeAll, describe, expect, it } from 'vitest';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { elementsOf, svgTree, type Tree } from '../../src/figure/read/svg-tree.ts';
import { cssPixels } from '../../src/figure/sizes.ts';
import { KINDS } from '../../src/model/kind.ts';
import { bundledFigures } from './bundled-figure.ts';

let figures: Awaited<ReturnType<typeof bundledFigures>>;
beforeAll(async () => {
  figures = await bundledFigures();
}, 60_000);

function within(element: Tree): readonly Tree[] {
  return [element, ...elementsOf(element).flatMap(within)];
}

/** Whether words stand in the capsule of a group, which have no rim as those beside it have. */
function isEmpty(group: Tree): boolean {
  const words = elementsOf(group).filter(
    ({ name, attributes }) => name === 'text' && attributes['text-anchor'] === 'middle',
  );
  return words.length === 0 || words.some(({ attributes }) => attributes['aria-hidden'] === 'true');
}

/** Of the coalitions, and of the sample that the legend has of them. */
function capsules(screen: 'network' | 'map', width: number, height: number) {
  const { picture, page } = figures(
    { screen, kinds: KINDS },
    {
      width: cssPixels({ value: width, unit: 'mm' }),
      height: cssPixels({ value: height, unit: 'mm' }),
    },
  );
  const all = within(svgTree(figureSvg(picture, page)));
  const legend = all.find(({ attributes }) => attributes.id === 'legend');
  const hasCapsule = (group: Tree) => elementsOf(group).some(({ name }) => name === 'rect');
  const empty = (groups: readonly Tree[]) => [...new Set(groups.filter(hasCapsule).map(isEmpty))];
  return {
    drawn: empty(all.filter(({ attributes }) => attributes.id?.startsWith('coalition-'))),
    sample: empty(legend ? elementsOf(legend) : []),
  };
}

describe('the sample of a coalition in the legend', () => {
  it.each([
    ['network', 297, 210, false],
    ['network', 89, 110, true],
    ['network', 110, 130, true],
    ['map', 297, 210, false],
    ['map', 89, 110, true],
  ] as const)(
    'is as empty as the capsules of the %s on %i × %i mm',
    (screen, width, height, isBlank) => {
      const { drawn, sample } = capsules(screen, width, height);
      expect({ drawn, sample }).toEqual({ drawn: [isBlank], sample: [isBlank] });
    },
    60_000,
  );
});
