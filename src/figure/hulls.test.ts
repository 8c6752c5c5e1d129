import { describe, expect, it } from 'vitest';
import type { CoalitionId, NationId } from '../model/id.ts';
import { paletteOf } from '../scene/palette.ts';
import type { Scene, SceneHull } from '../scene/scene.ts';
import { figureSvg } from './figure-svg.ts';
import { coveredByNames } from './hulls.ts';
import { PAGE, SCENE } from './test-scene.ts';

function hull(id: string, label: string, members: readonly string[], look: number): SceneHull {
  return {
    id: id as CoalitionId,
    label,
    members: members as readonly NationId[],
    look,
    level: look,
    rank: look,
  };
}

const OUTLINED: Scene = {
  nodes: SCENE.nodes.filter(({ type }) => type === 'nation'),
  edges: SCENE.edges.filter(({ form }) => form !== 'membership'),
  hulls: [
    hull('pact', 'The <Pact>', ['PAK', 'SAU'], 0),
    { ...hull('league', 'League', ['EGY', 'PAK', 'SAU'], 1), caption: '+24 others' },
  ],
};

const svg = figureSvg(OUTLINED, {
  ...PAGE,
  legendNotes: [{ sample: 'hull', label: 'Inside are members' }],
});
const groupsOf = (id: string) => {
  const [, inside = ''] = svg.split(`<g id="${id}"`);
  return inside;
};

describe('a figure of outlines', () => {
  it('has a named group with a closed path for each, the outer beneath', () => {
    const groups = [...svg.matchAll(/<g id="(coalition-[a-z]+)"[^>]*><path d="M[^"]+Z"/g)];
    expect(groups.map(([, id]) => id)).toEqual(['coalition-league', 'coalition-pact']);
    expect(svg).toContain('data-members="EGY PAK SAU"');
  });

  it('has them over the ground, under the ties, and their names over the parties', () => {
    const order = ['ground', 'coalitions', 'ties', 'parties', 'coalition-names', 'legend'];
    const places = order.map((id) => svg.indexOf(`id="${id}"`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('writes their names and who is not drawn', () => {
    const names = groupsOf('coalition-names').split('<g id="legend"')[0] ?? '';
    expect(names).toContain('>The &lt;Pact&gt;</text>');
    expect(names).toContain('>League</text>');
    expect(names).toContain('>+24 others</text>');
  });

  it('tells them apart by hue and by pattern', () => {
    const [first, second] = paletteOf('light').groups;
    expect(groupsOf('coalition-pact')).toMatch(new RegExp(`^[^/]*stroke="${first}"[^/]*/>`));
    expect(groupsOf('coalition-pact').split('/>')[0]).not.toContain('stroke-dasharray');
    expect(groupsOf('coalition-league').split('/>')[0]).toContain(`stroke="${second}"`);
    expect(groupsOf('coalition-league').split('/>')[0]).toContain('stroke-dasharray');
  });

  it('explains them in the legend', () => {
    expect(groupsOf('legend')).toContain('Inside are members');
    expect(groupsOf('legend')).toContain('fill-opacity');
  });

  it('is the same text every time', () => {
    expect(figureSvg(OUTLINED, PAGE)).toBe(figureSvg(structuredClone(OUTLINED), PAGE));
  });

  it('has none of it where coalitions are not outlined', () => {
    expect(figureSvg(SCENE, PAGE)).not.toMatch(/id="coalition(s|-names)"/);
  });
});

describe('names of outlines', () => {
  const [disc] = SCENE.nodes;
  if (!disc) throw new Error('no nation');
  const on = (x: number) => ({ ...disc, x, y: 0, width: 20, height: 20 });
  const box = { left: 0, right: 60, top: -8, bottom: 8 };
  const placed = [{ hull: hull('pact', 'Pact', [], 0), corners: [], name: { box, at: 0 } }];

  it('cover a disc that lies under them by more than a quarter of its width', () => {
    expect(coveredByNames(placed, [on(30), on(-4), on(64)])).toBe(3);
    expect(coveredByNames(placed, [on(-6), on(66), on(-40)])).toBe(0);
    expect(coveredByNames([], [on(30)])).toBe(0);
  });
});
