import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { paletteOf } from '../scene/palette.ts';
import type { SceneNode } from '../scene/scene.ts';
import { createPainter } from './paint.ts';
import { STYLESHEETS } from './stylesheet.ts';

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  ...{ id: id as PartyId, type: 'nation', x: 0, y: 0, width: 24, height: 24, label: id },
  ...{ outsider: false, rank: 1, ...more },
});

const canvas = () => cytoscape({ headless: true, styleEnabled: true, style: STYLESHEETS.light });
const palette = paletteOf('light');

/** As Cytoscape writes it. */
const rgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(',')})`;

function rings(nodes: readonly SceneNode[]) {
  const cy = canvas();
  createPainter(cy)({ nodes, edges: [] });
  return (id: string) => {
    const painted = cy.getElementById(id);
    return [painted.style('border-color'), painted.style('border-width')];
  };
}

describe('the ring of a party in a group', () => {
  const ring = rings([
    node('AVA'),
    node('BOR', { group: 1 }),
    node('FEN', { group: 2, outsider: true }),
    node('pact', { group: 2, type: 'coalition' }),
    node('league', { group: 40, type: 'coalition' }),
  ]);

  it('is thick and in its colour, double still around an outsider', () => {
    expect(ring('BOR')).toEqual([rgb(palette.groups[0] ?? ''), '4px']);
    expect(ring('FEN')).toEqual([rgb(palette.groups[1] ?? ''), '7px']);
    expect(ring('pact')).toEqual([rgb(palette.groups[1] ?? ''), '4px']);
  });

  it('is grey beyond the palette, and as ever without a group', () => {
    expect(ring('league')).toEqual([rgb(palette.quiet), '4px']);
    expect(ring('AVA')).toEqual([rgb(palette.discEdge), '1.5px']);
  });

  it('goes with the group', () => {
    const cy = canvas();
    const paint = createPainter(cy);
    paint({ nodes: [node('BOR', { group: 1 })], edges: [] });
    paint({ nodes: [node('BOR')], edges: [] });
    expect(cy.getElementById('BOR').classes()).toEqual(['nation']);
  });
});
