import { describe, expect, it } from 'vitest';
import type { CoalitionId, NationId, PartyId } from '../model/id.ts';
import { hullShapes } from './hull-shapes.ts';
import type { SceneHull, SceneNode } from './scene.ts';

function node(id: string, x: number, y: number): Pick<SceneNode, 'id' | 'type' | 'x' | 'y'> {
  return { id: id as PartyId, type: 'nation', x, y };
}

function hull(id: string, members: string, level: number): SceneHull {
  return {
    id: id as CoalitionId,
    label: id,
    members: [...members] as NationId[],
    look: 0,
    level,
    rank: 1,
  };
}

const NODES = [node('a', 0, 0), node('b', 100, 0), node('c', 50, 40), node('d', 900, 900)];

describe('what an outline goes around', () => {
  it('are its members where they are; who is far away has no say', () => {
    const [task] = hullShapes([hull('ab', 'ab', 0)], NODES);
    expect(task?.shape.members).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]);
    expect(task?.shape.others).toEqual([{ x: 50, y: 40 }]);
  });

  it('changes its key only with whoever is near', () => {
    const keyOf = (nodes: typeof NODES) => hullShapes([hull('ab', 'ab', 0)], nodes)[0]?.key;
    expect(keyOf([...NODES, node('e', 800, 0)])).toBe(keyOf(NODES));
    expect(keyOf([...NODES.slice(0, 2), node('c', 55, 40)])).not.toBe(keyOf(NODES));
  });

  it('keeps a distance that grows with the level, and with the page', () => {
    const padding = (scale: number) =>
      hullShapes([hull('ab', 'ab', 0), hull('abc', 'abc', 2)], NODES, scale).map(
        ({ shape }) => shape.padding,
      );
    const [inner = 0, outer = 0] = padding(1);
    expect(outer).toBeGreaterThan(inner);
    expect(padding(2)).toEqual([2 * inner, 2 * outer]);
  });

  it('is nothing around a single member', () => {
    expect(hullShapes([hull('ax', 'ax', 0)], NODES)).toEqual([]);
  });
});
