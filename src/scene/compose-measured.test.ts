import { describe, expect, it } from 'vitest';
import { visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { everything, smallAtlas } from '../model/small-atlas.ts';
import { type ComposeOptions, compose } from './compose.ts';

const atlas = smallAtlas();
const seen = visible(atlas, everything(atlas));
const positions = new Map([...seen.parties].map((id, index) => [id, { x: 40 * index, y: 0 }]));
const numbers = (given: Record<string, number>) =>
  new Map(Object.entries(given) as [PartyId, number][]);

function nodes(more: Partial<ComposeOptions>) {
  const text = { label: ({ id }: { readonly id: PartyId }) => id, others: String };
  const scene = compose(atlas, seen, positions, { text, parallel: 'fanned', ...more });
  return Object.fromEntries(scene.nodes.map((node) => [node.id, node]));
}

const usual = nodes({});

describe('a scene whose sizes follow a measure', () => {
  const measured = nodes({ sizes: numbers({ FEN: 0.4, AVA: 0.2, pact: 0.4, CAR: 9 }) });

  it('has the highest of those shown at the largest size, the others by area, the rest smallest', () => {
    expect(measured.FEN).toMatchObject({ width: 38, height: 38 });
    expect(measured.AVA?.width).toBe(30);
    expect(measured.BOR?.width).toBe(20);
  });

  it('has larger capsules too', () => {
    expect((measured.pact?.height ?? 0) - (usual.pact?.height ?? 0)).toBe(16);
    expect(measured.league).toMatchObject({ height: usual.league?.height });
  });

  it('has all at the smallest size where there is nothing to tell', () => {
    expect(nodes({ sizes: new Map() }).AVA?.width).toBe(20);
  });
});

describe('a scene of groups', () => {
  const grouped = nodes({
    groups: {
      numbers: numbers({ AVA: 1, pact: 12, BOR: 0 }),
      label: (label, group) => `${group} · ${label}`,
    },
  });

  it('gives each party its group, in its label too', () => {
    expect(grouped.AVA).toMatchObject({ group: 1, label: '1 · AVA' });
    expect(grouped.pact).toMatchObject({ group: 12, label: '12 · pact' });
    expect(grouped.pact?.width).toBeGreaterThan(usual.pact?.width ?? Number.NaN);
  });

  it('leaves those in none as they are', () => {
    expect(grouped.BOR).toEqual(usual.BOR);
    expect(grouped.FEN).toEqual(usual.FEN);
  });
});
