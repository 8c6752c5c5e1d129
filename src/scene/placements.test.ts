import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { type Glass, placementsAt } from './placements.ts';
import type { SceneNode } from './scene.ts';

function node(id: string, x: number, y: number, more: Partial<SceneNode> = {}): SceneNode {
  return {
    id: id as PartyId,
    type: 'nation',
    x,
    y,
    width: 24,
    height: 24,
    label: id,
    outsider: false,
    rank: 1,
    ...more,
  };
}

const AVA = node('AVA', 0, 0);
const BOR = node('BOR', 200, 0);
const PACT = node('pact', 100, 100, { type: 'coalition', width: 60, height: 22, rank: 1001 });
const NODES = [AVA, BOR, PACT];

function glass(zoom: number, more: Partial<Glass> = {}): Glass {
  return {
    zoom,
    extent: { left: -500 * zoom, right: 500 * zoom, top: -500 * zoom, bottom: 500 * zoom },
    positionOf: ({ x, y }) => ({ x, y }),
    ...more,
  };
}

const placed = (view: Glass, lookedAt: readonly string[] = [], nodes = NODES) =>
  Object.fromEntries(placementsAt(nodes, view, new Set(lookedAt)));

describe('labels on the glass', () => {
  it('stand below nations and inside hubs when near', () => {
    expect(placed(glass(1))).toEqual({ AVA: 'below', BOR: 'below', pact: 'inside' });
  });

  it('stand beside hubs when far, for they no longer fit', () => {
    expect(placed(glass(0.3))).toEqual({ AVA: 'below', BOR: 'below', pact: 'below' });
  });

  it('stand beside hubs that are said to hold none', () => {
    const named = (namesInside: boolean) => placed(glass(1, { namesInside })).pact;
    expect([named(true), named(false)]).toEqual(['inside', 'below']);
  });

  it('are only those of the parties that are looked at', () => {
    expect(placed(glass(0.3), ['AVA', 'pact'])).toEqual({
      AVA: 'below',
      BOR: 'none',
      pact: 'below',
    });
  });

  it('are always written for parties that are pinned, over others if need be', () => {
    const pinned = { ...BOR, pinned: true };
    expect(placed(glass(0.3), ['AVA'], [AVA, pinned])).toEqual({ AVA: 'below', BOR: 'below' });
    const crowd = ['N', 'E', 'S', 'W'].map((id, index) =>
      node(id, [0, 30, 0, -30][index] ?? 0, [-30, 0, 30, 0][index] ?? 0),
    );
    const beneath = node('P', 0, 0, { rank: 0 });
    expect(placed(glass(1), [], [...crowd, beneath]).P).toBe('none');
    expect(placed(glass(1), [], [...crowd, { ...beneath, pinned: true }]).P).toBe('below');
  });

  it('are left out for parties off the glass, and never cut by its edge', () => {
    const extent = { left: -100, right: 150, top: -100, bottom: 20 };
    expect(placed(glass(1, { extent }))).toEqual({ AVA: 'above', BOR: 'none', pact: 'inside' });
  });

  it('do not reach in for a party just beyond the edge', () => {
    const extent = { left: 0, right: 400, top: -100, bottom: 100 };
    const beyond = [node('OFF', -5, 0), node('FAR', 405, 0), node('ON', 200, 0)];
    expect(placed(glass(1, { extent }), [], beyond)).toEqual({
      OFF: 'none',
      FAR: 'none',
      ON: 'below',
    });
  });

  it('give way to a hub when there is room for one', () => {
    const close = [AVA, node('pact', 3, 0, { type: 'coalition', rank: 1001 })];
    const view = glass(0.1, { extent: { left: -40, right: 40, top: -3, bottom: 30 } });
    expect(placed(view, [], close)).toMatchObject({ pact: 'below' });
    expect(placed(view, [], close).AVA).not.toBe('below');
  });

  it('follow a node that was dragged', () => {
    const dragged = glass(1, {
      positionOf: ({ id, x, y }) => (id === 'AVA' ? { x: 900, y } : { x, y }),
    });
    expect(placed(dragged)).toMatchObject({ AVA: 'none', BOR: 'below' });
  });
});
