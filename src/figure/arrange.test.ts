import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import type { SceneNode } from '../scene/scene.ts';
import { arrange } from './arrange.ts';
import type { Area } from './figure.ts';
import { fitNodes } from './fit.ts';
import { nameOf } from './names.ts';
import { placeNames } from './place-names.ts';
import { SCENE } from './test-scene.ts';

const AREA: Area = { x: 20, y: 60, width: 640, height: 300 };

function arranged(nodes: readonly SceneNode[]) {
  const arrangement = arrange(nodes, fitNodes(nodes, AREA), AREA);
  const names = arrangement.nodes.flatMap((node) => nameOf(node, arrangement.nodeScale) ?? []);
  return { ...arrangement, names: placeNames(names, AREA, arrangement.nameSize) };
}

describe('a network on the page', () => {
  it('keeps its shape where there is room', () => {
    const at = new Map(arranged(SCENE.nodes).nodes.map(({ id, x, y }) => [id as string, { x, y }]));
    const [sau, pak, egy] = [at.get('SAU'), at.get('PAK'), at.get('EGY')];
    const [across, down] = [(pak?.x ?? 0) - (sau?.x ?? 0), (egy?.y ?? 0) - (sau?.y ?? 0)];
    expect(across / down).toBeCloseTo(300 / 200, 1);
  });

  it('has every name in the usual size there', () => {
    const { isRoomy, nameSize, names } = arranged(SCENE.nodes);
    expect({ isRoomy, nameSize }).toEqual({ isRoomy: true, nameSize: 12 });
    expect(names.every(({ leader, squeezed }) => !leader && !squeezed)).toBe(true);
  });

  it('stays within the area, every party named once', () => {
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
        expect(new Set(result.names.map(({ id }) => id))).toEqual(
          new Set(nodes.map(({ id }) => id)),
        );
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
