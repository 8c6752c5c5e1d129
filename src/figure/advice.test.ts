import { describe, expect, it } from 'vitest';
import { pageAdvice } from './advice.ts';
import { PAGE, SCENE, tie } from './test-scene.ts';

const GROUND = {
  sphere: 'M-50,-50L350,-50L350,250L-50,250Z',
  land: 'M0,0L300,0L300,200Z',
  borders: 'M0,0L300,200',
};

describe('what a page has no room for', () => {
  it('is nothing on a page of the usual size', () => {
    expect(pageAdvice(SCENE, PAGE)).toBeUndefined();
    expect(pageAdvice(SCENE, { ...PAGE, ground: GROUND })).toBeUndefined();
  });

  it('is told with the size from which on there is room', () => {
    const page = { ...PAGE, width: 130, height: 90 };
    const advice = pageAdvice(SCENE, page);
    expect(advice).toMatchObject({ cut: true });
    const { enough } = advice ?? {};
    if (!enough) throw new Error('no size');
    expect(enough.width).toBeGreaterThan(130);
    expect(enough.width / enough.height).toBeCloseTo(130 / 90);
    expect(pageAdvice(SCENE, { ...page, ...enough })).toBeUndefined();
  });

  it('is told with the size of a page that was tried, in full steps', () => {
    const page = { ...PAGE, width: 130, height: 90 };
    const { enough } = pageAdvice(SCENE, page, (side) => Math.ceil(side / 50) * 50) ?? {};
    if (!enough) throw new Error('no size');
    expect([enough.width % 50, enough.height % 50]).toEqual([0, 0]);
    expect(pageAdvice(SCENE, { ...page, ...enough })).toBeUndefined();
  });

  it('is that signs have no room on ties, on whatever page where these are covered', () => {
    const SHORT = { bend: 0, turn: 'began' } as const;
    const [one, other] = SCENE.nodes;
    if (!one || !other) throw new Error('no nations');
    const nodes = SCENE.nodes.map((node) =>
      node === other ? { ...node, x: one.x, y: one.y } : node,
    );
    const scene = { nodes, edges: [tie('a', one.id, other.id, SHORT)] };
    const advice = pageAdvice(scene, PAGE);
    expect(advice?.unwritten).toBe(1);
    expect(advice?.enough).toBeUndefined();
  });

  it('is that nations on a map are far from their places, where they crowd', () => {
    const [first] = SCENE.nodes;
    if (!first) throw new Error('no nation');
    const crowd = Array.from({ length: 42 }, (_, index) => ({
      ...first,
      id: `A${String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))}` as typeof first.id,
      x: index === 0 ? -100 : 100 + (index % 6) * 3,
      y: index === 1 ? 250 : 100 + Math.floor(index / 6) * 3,
    }));
    const scene = { nodes: crowd, edges: [] };
    const advice = pageAdvice(scene, { ...PAGE, width: 560, height: 460, ground: GROUND });
    expect(advice).toMatchObject({ unnamed: 0, displaced: true });
  });
});
