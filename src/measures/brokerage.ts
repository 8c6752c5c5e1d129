import { brandes } from 'graphology-shortest-path/unweighted.js';
import { simpleGraph, valuesOf } from './graph.ts';
import type { Measure } from './measure.ts';

/**
 * Who stands between the OIC and the rest. Of all pairs of a nation of the OIC and a nation outside it
 * that some chain joins, the share whose shortest chains run through the party; where a pair has
 * several, each counts for its part, and a party is not between itself and another. A coalition can
 * stand between, but is no end of a chain. Without nations on either side all are 0.
 * Betweenness with sources and targets: U. Brandes, On variants of shortest-path betweenness
 * centrality and their generic computation, Social Networks 30 (2008), section 3.
 */
export const brokerage: Measure<'brokerage'> = {
  id: 'brokerage',
  format: 'share',
  scores(network) {
    const graph = simpleGraph(network);
    const nations = network.parties.filter(({ isNation }) => isNation);
    const outsiders = new Set<string>(nations.flatMap((one) => (one.isInsider ? [] : [one.id])));
    const through = new Map<string, number>();
    let joined = 0;
    for (const { id, isInsider } of nations) {
      if (!isInsider) continue;
      const [reached, before, paths] = brandes(graph, id);
      const dependency = new Map<string, number>();
      for (const node of reached.toReversed()) {
        const own = dependency.get(node) ?? 0;
        const isTarget = outsiders.has(node);
        if (isTarget) joined++;
        if (node !== id) through.set(node, (through.get(node) ?? 0) + own);
        const onward = ((isTarget ? 1 : 0) + own) / (paths[node] ?? 1);
        for (const one of before[node] ?? []) {
          dependency.set(one, (dependency.get(one) ?? 0) + (paths[one] ?? 0) * onward);
        }
      }
    }
    return { values: valuesOf(graph, (node) => (through.get(node) ?? 0) / Math.max(1, joined)) };
  },
};
