import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../model/id.ts';
import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { closeness } from './closeness.ts';
import { communities } from './communities.ts';
import { simpleGraph } from './graph.ts';
import type { MeasuredNetwork } from './network.ts';

/** As `scripts/measures-reference.py` writes it, with numbers in the order of the parties. */
interface Reference {
  readonly name: string;
  readonly parties: readonly (readonly [PartyId, 'insider' | 'outsider' | 'coalition'])[];
  readonly ties: readonly (readonly [PartyId, PartyId])[];
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  readonly brokerage: readonly number[];
  /** The best of fifty runs. */
  readonly modularity: number;
}

const references: readonly Reference[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'reference.json'), 'utf8'),
);

function networkIn({ parties, ties }: Reference): MeasuredNetwork {
  return {
    parties: parties.map(([id, side]) => ({
      id,
      isNation: side !== 'coalition',
      isInsider: side === 'insider',
    })),
    ties: ties.map(([a, b]) => ({ a, b, kinds: ['mutual-defence'] })),
  };
}

/** M. E. J. Newman, Modularity and community structure in networks, PNAS 103 (2006). */
function modularity(network: MeasuredNetwork, groups: ReadonlyMap<string, number>): number {
  const graph = simpleGraph(network);
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  for (const node of graph.nodes()) {
    const group = groups.get(node) ?? 0;
    degrees.set(group, (degrees.get(group) ?? 0) + graph.degree(node));
  }
  graph.forEachEdge((_edge, _attributes, a, b) => {
    const group = groups.get(a) ?? 0;
    if (group === groups.get(b)) inside.set(group, (inside.get(group) ?? 0) + 1);
  });
  return [...degrees].reduce((sum, [group, total]) => {
    const share = total / (2 * graph.size);
    return sum + (inside.get(group) ?? 0) / graph.size - share * share;
  }, 0);
}

describe.each(references)('on the graph “$name”, as networkx has it', (reference) => {
  const network = networkIn(reference);

  it.each([betweenness, closeness, brokerage])('$id', ({ id, scores }) => {
    const { values } = scores(network);
    reference.parties.forEach(([party], index) => {
      expect(values.get(party), party).toBeCloseTo(reference[id][index] ?? Number.NaN, 10);
    });
  });

  it('communities: a division within a hundredth of the best of its fifty', () => {
    const { values } = communities.scores(network);
    expect(modularity(network, values)).toBeGreaterThan(reference.modularity - 0.01);
  });
});
