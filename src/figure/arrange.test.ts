import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import type { SceneNode } from '../scene/scene.ts';
import { arrangeRoomy, arrangeTightly } from './arrange.ts';
import type { Area } from './figure.ts';
import { fitNodes } from './fit.ts';
import { nameOf } from './names.ts';
import { placeNames } from './place-names.ts';
import { SCENE } from './test-scene.ts';

const SMALLEST = 20 / 3;
const AREA: Area = { x: 20, y: 60, width: 640, height: 300 };

function arranged(nodes: readonly SceneNode[]) {
  const room = { nodes, fit: fitNodes(nodes, AREA), area: AREA, smallest: SMALLEST };
  const roomy = arrangeRoomy(room);
  const arrangement = roomy ?? arrangeTightly(room);
  const names = arrangement.nodes.flatMap(
    (node) => nameOf(node, arrangement.nodeScale, arrangement.hubsAsMarks) ?? [],
  );
  const { placed, unnamed } = placeNames(names, {
    area: AREA,
    largest: arrangement.nameSize,
    smallest: SMALLEST,
  });
  return { ...arrangement, isRoomy: roomy !== undefined, names: placed, unnamed };
}

type Box = Pick<SceneNode, 'x' | 'y' | 'width' | 'height'>;

function meet(a: Box, b: Box): boolean {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return Math.min(across, down) > 0.01;
}

describe('a network on the page', () => {
  it('keeps its shape where there is room', () => {
    const at = new Map(arranged(SCENE.nodes).nodes.map(({ id, x, y }) => [id as string, { x, y }]));
    const [sau, pak, egy] = [at.get('SAU'), at.get('PAK'), at.get('EGY')];
    const [across, down] = [(pak?.x ?? 0) - (sau?.x ?? 0), (egy?.y ?? 0) - (sau?.y ?? 0)];
    expect(across / down).toBeCloseTo(300 / 200, 1);
  });

  it('has every name in the usual size there', () => {
    const { isRoomy, nameSize, names, unnamed } = arranged(SCENE.nodes);
    expect({ isRoomy, nameSize, unnamed }).toEqual({ isRoomy: true, nameSize: 12, unnamed: [] });
    expect(names.every(({ leader }) => !leader)).toBe(true);
  });

  it('stays within the area, every party named at most once, and no name on another', () => {
    const node = fc.record({
      x: fc.double({ min: -900, max: 900, noNaN: true }),
      y: fc.double({ min: -600, max: 600, noNaN: true }),
      label: fc.constantFrom('Chad', 'Saudi Arabia', 'Democratic Republic of the Congo'),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 60 }), (places) => {
        const nodes = places.map((place, index): SceneNode => {
          const id = `N${index}` as PartyId;
          const more = { type: 'nation', width: 24, height: 24, outsider: false, rank: 1 } as const;
          return { id, ...more, ...place };
        });
        const result = arranged(nodes);
        const told = [...result.names.map(({ id }) => id), ...result.unnamed];
        expect(told.toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
        result.names.forEach((one, index) => {
          for (const other of result.names.slice(index + 1)) expect(meet(one, other)).toBe(false);
        });
        for (const { x, y, width, height } of [...result.nodes, ...result.names]) {
          expect(x - width / 2).toBeGreaterThanOrEqual(AREA.x - 0.01);
          expect(x + width / 2).toBeLessThanOrEqual(AREA.x + AREA.width + 0.01);
          expect(y - height / 2).toBeGreaterThanOrEqual(AREA.y - 0.01);
          expect(y + height / 2).toBeLessThanOrEqual(AREA.y + AREA.height + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
});
