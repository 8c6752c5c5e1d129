import louvain from 'graphology-communities-louvain';
import { inIdOrder, simpleGraph, valuesOf } from './graph.ts';
import type { Measure } from './measure.ts';
import { seededRandom } from './seeded-random.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** The communities as numbers from 1: the largest first, of equals the one with the first id. */
function numbered(communities: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const groups = new Map<number, string[]>();
  for (const [node, community] of Object.entries(communities)) {
    groups.set(community, [...(groups.get(community) ?? []), node].sort(inIdOrder));
  }
  const inOrder = [...groups.values()].sort(
    (one, other) => other.length - one.length || inIdOrder(one[0] ?? '', other[0] ?? ''),
  );
  return new Map(inOrder.flatMap((nodes, index) => nodes.map((node) => [node, index + 1])));
}

/**
 * Which parties are tied more to each other than to the rest: the division of highest modularity
 * among eight runs from fixed seeds, so that the same network always has the same communities. A
 * party without ties is in none, which is 0.
 * V. D. Blondel et al., Fast unfolding of communities in large networks, Journal of Statistical
 * Mechanics (2008) P10008.
 */
export const communities: Measure<'communities'> = {
  id: 'communities',
  format: 'group',
  scores(network) {
    const graph = simpleGraph(network);
    const tied = graph.copy();
    for (const node of graph.nodes()) if (graph.degree(node) === 0) tied.dropNode(node);
    if (tied.order === 0) return { values: valuesOf(graph, () => 0) };
    const best = SEEDS.map((seed) =>
      louvain.detailed(tied, { getEdgeWeight: null, rng: seededRandom(seed) }),
    ).reduce((one, other) => (other.modularity > one.modularity + 1e-12 ? other : one));
    const groups = numbered(best.communities);
    return { values: valuesOf(graph, (node) => groups.get(node)) };
  },
};
