import { describe, expect, it } from 'vitest';
import type { Ground } from './figure.ts';
import { figureSvg } from './figure-svg.ts';
import { arched, arrangeOnGround } from './on-ground.ts';
import { PAGE, SCENE, tie } from './test-scene.ts';

const GROUND: Ground = {
  sphere: 'M-50,-50L350,-50L350,250L-50,250Z',
  land: 'M0,0L300,0L300,200Z',
  borders: 'M0,0L300,200',
};
const AREA = { x: 20, y: 60, width: 600, height: 400 };
const [SAU, PAK] = SCENE.nodes;

describe('parties on a ground', () => {
  it('stand where they truly are, as large as the area allows', () => {
    const { nodes, truths, camera, nodeScale } = arrangeOnGround(SCENE.nodes, GROUND, AREA, 7);
    for (const { id, x, y, width, height } of nodes) {
      const truth = truths.get(id);
      if (truth) expect({ x, y }).toEqual(truth);
      expect(x - width / 2).toBeGreaterThanOrEqual(AREA.x);
      expect(x + width / 2).toBeLessThanOrEqual(AREA.x + AREA.width);
      expect(y - height / 2).toBeGreaterThanOrEqual(AREA.y);
      expect(y + height / 2).toBeLessThanOrEqual(AREA.y + AREA.height);
    }
    expect(truths.size).toBe(4);
    expect(camera.zoom).toBeGreaterThan(1.5);
    expect(nodeScale).toBeLessThanOrEqual(1);
  });

  it('part where they are crowded, and keep a line to their place', () => {
    const crowded = SCENE.nodes.map((node, index) => ({ ...node, x: index * 4, y: 0 }));
    const window = { from: { x: -300, y: -200 }, to: { x: 300, y: 200 } };
    const { nodes, truths } = arrangeOnGround(crowded, { ...GROUND, window }, AREA, 7);
    nodes.forEach((a, index) => {
      for (const b of nodes.slice(index + 1)) {
        const room = (a.height + b.height) / 2;
        const straight = (a.width - a.height + b.width - b.height) / 2;
        const beside = Math.max(0, Math.abs(a.x - b.x) - straight);
        expect(Math.hypot(beside, a.y - b.y)).toBeGreaterThan(room);
      }
    });
    expect(truths.get('SAU')).toEqual({ x: 320, y: 260 });
    const svg = figureSvg(
      { nodes: crowded, edges: [] },
      { ...PAGE, ground: { ...GROUND, window } },
    );
    expect(svg).toContain('id="places"');
  });

  it('fill the window that is asked for', () => {
    const window = { from: { x: 0, y: 0 }, to: { x: 150, y: 100 } };
    const { camera } = arrangeOnGround(SCENE.nodes, { ...GROUND, window }, AREA, 7);
    expect(camera).toEqual({ zoom: 4, x: AREA.x, y: AREA.y });
  });

  it('are none on an empty map, which shows the world', () => {
    const { camera, nodes } = arrangeOnGround([], GROUND, AREA, 7);
    expect(nodes).toEqual([]);
    expect(camera.zoom).toBeCloseTo(0.556);
  });

  it('are tied by arcs that rise to the north', () => {
    if (!SAU || !PAK) throw new Error('no parties');
    const bends = arched(
      [tie('there', 'SAU', 'PAK'), tie('back', 'PAK', 'SAU'), tie('away', 'SAU', 'NIL')],
      [SAU, PAK],
      0.5,
    ).map(({ id, bend }) => [id, bend]);
    expect(bends).toEqual([
      ['there', -96],
      ['back', 96],
    ]);
  });
});

describe('a figure of the map', () => {
  const svg = figureSvg(SCENE, { ...PAGE, ground: GROUND });

  it('lies under ties and parties, clipped to its area', () => {
    const order = ['id="ground"', 'id="map"', 'id="ties"', 'id="parties"', 'id="legend"'];
    const places = order.map((mark) => svg.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(svg).toMatch(/<clipPath id="ground-area"><rect [^>]*\/><\/clipPath>/);
    expect(svg).toContain(`d="${GROUND.land}"`);
  });

  it('keeps its land in the dark, in other colours', () => {
    const land = (text: string) => /id="land"[^>]*fill="(#\w+)"/.exec(text)?.[1];
    const dark = figureSvg(SCENE, { ...PAGE, theme: 'dark', ground: GROUND });
    expect(land(svg)).toMatch(/^#/);
    expect(land(dark)).not.toBe(land(svg));
  });

  it('is the same text for the same input', () => {
    expect(figureSvg(SCENE, { ...PAGE, ground: GROUND })).toBe(svg);
  });
});
