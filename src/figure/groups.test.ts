import { describe, expect, it } from 'vitest';
import { paletteOf } from '../scene/palette.ts';
import { rimOf, ringOf } from '../scene/rings.ts';
import type { SceneNode } from '../scene/scene.ts';
import { figureSvg } from './figure-svg.ts';
import { PAGE, SCENE } from './test-scene.ts';

const GROUPS: Readonly<Record<string, number>> = { SAU: 1, USA: 2, gcc: 1, EGY: 9 };

function grouped(node: SceneNode): SceneNode {
  const group = GROUPS[node.id];
  return group === undefined ? node : { ...node, group, label: `${group} · ${node.label}` };
}

const [first = '', second = ''] = paletteOf('light').groups;
const svg = figureSvg(
  { ...SCENE, nodes: SCENE.nodes.map(grouped) },
  {
    ...PAGE,
    legendNotes: [{ sample: 'group', label: 'Community 2: 1 party', text: '2', group: 2 }],
  },
);
const partyMarkup = (id: string) =>
  svg.split('<g ').find((part) => part.startsWith(`data-party="${id}"`)) ?? '';
const strokes = (id: string) =>
  [...partyMarkup(id).matchAll(/stroke="(#\w+)"/g)].map(([, colour]) => colour);

describe('a figure of groups', () => {
  it('draws rings and capsules in the colour of the group, two rings around an outsider', () => {
    expect(strokes('SAU').slice(0, 1)).toEqual([first]);
    expect(strokes('gcc').slice(0, 1)).toEqual([first]);
    expect(strokes('USA').slice(0, 2)).toEqual([second, second]);
  });

  it('draws groups beyond the palette grey, and those in none as ever', () => {
    expect(strokes('EGY')[0]).toBe(paletteOf('light').quiet);
    expect(strokes('PAK')[0]).toBe(paletteOf('light').discEdge);
  });

  it('has the numbers in the names, and explains them', () => {
    expect(partyMarkup('SAU')).toContain('1 · Saudi Arabia');
    expect(partyMarkup('gcc')).toContain('1 · GCC');
    const legend = svg.slice(svg.indexOf('id="legend"'));
    expect(legend).toContain(`stroke="${second}"`);
    expect(legend).toContain('>2</text>');
    expect(legend).toContain('Community 2: 1 party');
  });

  it('keeps room for the wider rings', () => {
    for (const outsider of [false, true]) {
      expect(rimOf({ outsider, group: 1 }, 1)).toBeGreaterThan(rimOf({ outsider }, 1));
    }
    const { thick, gap } = ringOf({ outsider: true, group: 1 }, 1);
    expect(gap).toBeGreaterThan(thick);
  });
});
