import { describe, expect, it } from 'vitest';
import type { PartyId, TieId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import { paletteOf, THEMES } from '../scene/palette.ts';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import { arcsOf, bendOf, distanceTo } from './arcs.ts';
import { arrange, fittedTo, zoomStep } from './arrange.ts';
import { brightIn } from './bright.ts';
import { fitted, held, onGlass, zoomAbout } from './camera.ts';
import { landColours } from './colours.ts';
import { hit } from './hit.ts';
import { drawLand } from './land.ts';
import { project } from './project.ts';
import { WORLD } from './world.ts';

const RIYADH = project({ lat: 24.7, lon: 46.7 });
const CAIRO = project({ lat: 30, lon: 31.2 });
const JAKARTA = project({ lat: -6.2, lon: 106.8 });
const SIZE = { width: 800, height: 600 };

function node(id: string, { x, y }: { readonly x: number; readonly y: number }): SceneNode {
  const [width, height, rank] = [24, 24, 1];
  return {
    id: id as PartyId,
    type: 'nation',
    x,
    y,
    width,
    height,
    label: id,
    outsider: false,
    rank,
  };
}

function edge(source: string, target: string, form: SceneEdge['form'], bend = 0): SceneEdge {
  return {
    id: `${source}-${target}`,
    source: source as PartyId,
    target: target as PartyId,
    form,
    kind: 'mutual-defence',
    ties: [`${source}-${target}` as TieId],
    bend,
    arrow: 'none',
    weak: false,
  };
}

const SCENE: Scene = {
  nodes: [node('SAU', RIYADH), node('EGY', CAIRO), node('IDN', JAKARTA)],
  edges: [edge('EGY', 'SAU', 'relationship'), edge('SAU', 'IDN', 'relationship')],
};

describe('the projection', () => {
  it('keeps west left and north up, within the world', () => {
    expect(CAIRO.x).toBeLessThan(RIYADH.x);
    expect(CAIRO.y).toBeLessThan(RIYADH.y);
    expect(JAKARTA.x).toBeGreaterThan(RIYADH.x);
    for (const { x, y } of [CAIRO, RIYADH, JAKARTA]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WORLD.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(WORLD.height);
    }
  });

  it('draws the packaged world', () => {
    const { sphere, land, borders } = drawLand();
    for (const path of [sphere, land, borders]) expect(path).toMatch(/^M[\d.-]+,[\d.-]+[ML]/);
  });
});

describe('the camera', () => {
  it('keeps what is under the pointer there while zooming', () => {
    const before = fitted(SCENE.nodes, SIZE);
    const point = onGlass(before, RIYADH);
    const after = onGlass(zoomAbout(before, 1.5, point, SIZE), RIYADH);
    expect(after.x).toBeCloseTo(point.x, 6);
    expect(after.y).toBeCloseTo(point.y, 6);
  });

  it('shows every party whole when fitted', () => {
    const camera = fittedTo(SCENE, SIZE);
    for (const { width, ...place } of arrange(SCENE, zoomStep(camera.zoom))) {
      const { x, y } = onGlass(camera, place);
      expect(x - width / 2).toBeGreaterThan(0);
      expect(x + width / 2).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });

  it('never loses the world', () => {
    expect(held({ zoom: 1, x: 9999, y: -9999 }, SIZE)).toEqual({
      zoom: 1,
      x: SIZE.width / 2,
      y: SIZE.height / 2 - WORLD.height,
    });
    expect(held({ zoom: 1e-9, x: 0, y: 0 }, SIZE).zoom).toBeGreaterThan(0.5);
  });
});

describe('arcs', () => {
  it('rise to the north whichever way they go', () => {
    const tie = edge('A', 'B', 'relationship');
    const [west, east] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(bendOf(tie, west, east, 1)).toBeCloseTo(-16);
    expect(bendOf(tie, east, west, 1)).toBeCloseTo(16);
    expect(bendOf(edge('A', 'b', 'membership'), west, east, 1)).toBe(0);
    expect(bendOf(edge('A', 'B', 'relationship', 12), west, east, 0.5)).toBeCloseTo(-10);
  });

  it('are left out where an end is not on the map', () => {
    const [sau] = arrange(SCENE, 0);
    const camera = fitted(SCENE.nodes, SIZE);
    expect(arcsOf(SCENE.edges, sau ? [sau] : [], camera)).toEqual([]);
  });

  it('are reached near the curve and not on the chord', () => {
    const arc = { from: { x: 0, y: 0 }, control: { x: 50, y: -40 }, to: { x: 100, y: 0 } };
    expect(distanceTo(arc, { x: 50, y: -20 }, 6)).toBeLessThan(1);
    expect(distanceTo(arc, { x: 50, y: 0 }, 6)).toBeGreaterThan(6);
    expect(distanceTo(arc, { x: 500, y: 0 }, 6)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('pointing', () => {
  const camera = fittedTo(SCENE, SIZE);
  const nodes = arrange(SCENE, zoomStep(camera.zoom));
  const arcs = arcsOf(SCENE.edges, nodes, camera);

  it('finds the party, then the tie, then nothing', () => {
    const idn = nodes.find(({ id }) => id === 'IDN');
    expect(idn && hit(nodes, arcs, camera, onGlass(camera, idn))).toBe('IDN');
    const arc = arcs.find(({ edge }) => edge.target === 'IDN');
    const middle = arc && {
      x: (arc.from.x + 2 * arc.control.x + arc.to.x) / 4,
      y: (arc.from.y + 2 * arc.control.y + arc.to.y) / 4,
    };
    expect(middle && hit(nodes, arcs, camera, middle)).toBe('SAU-IDN');
    expect(hit(nodes, arcs, camera, { x: 5, y: 5 })).toBeUndefined();
  });

  it('leaves bright what is involved', () => {
    expect(brightIn(SCENE, {})).toBeUndefined();
    expect(brightIn(SCENE, { chosen: 'elsewhere' })).toBeUndefined();
    expect([...(brightIn(SCENE, { chosen: 'EGY' })?.parties ?? [])].sort()).toEqual(['EGY', 'SAU']);
    expect([...(brightIn(SCENE, { chosen: 'SAU-IDN' })?.ties ?? [])]).toEqual(['SAU-IDN']);
  });

  it('leaves an answer bright until something is looked at', () => {
    const answer = ['SAU', 'IDN', 'SAU-IDN'];
    const bright = brightIn(SCENE, { answer });
    expect([...(bright?.parties ?? [])]).toEqual(['SAU', 'IDN']);
    expect([...(bright?.ties ?? [])]).toEqual(['SAU-IDN']);
    expect([...(brightIn(SCENE, { answer, preview: 'EGY' })?.ties ?? [])]).toEqual(['EGY-SAU']);
  });

  it('leaves bright what is pinned or chosen together, though nothing else is looked at for it', () => {
    const nodes = SCENE.nodes.map((one) => (one.id === 'IDN' ? { ...one, pinned: true } : one));
    const pinned = { ...SCENE, nodes };
    expect(brightIn(pinned, {})).toBeUndefined();
    const parties = (gaze: Parameters<typeof brightIn>[1]) =>
      [...(brightIn(pinned, gaze)?.parties ?? [])].sort();
    expect(parties({ chosen: 'EGY' })).toEqual(['EGY', 'IDN', 'SAU']);
    expect(parties({ chosen: 'SAU-IDN', together: ['EGY'] })).toEqual(['EGY', 'IDN', 'SAU']);
  });
});

/** Contrast as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('land in the %s theme', (theme) => {
  it.each(KINDS)('lets %s stand out', (kind) => {
    expect(contrast(paletteOf(theme).kinds[kind], landColours(theme).land)).toBeGreaterThan(3);
  });
});
