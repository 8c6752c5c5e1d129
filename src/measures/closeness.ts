import { singleSourceLength } from 'graphology-shortest-path/unweighted.js';
import { simpleGraph, valuesOf } from './graph.ts';
import type { Measure } from './measure.ts';

/**
 * How near the others are: the mean, over all other parties, of one over the steps to them, where one
 * that cannot be reached counts 0. So 1 is a direct tie with everybody, and parts of the network that
 * are not joined can be compared, which Freeman's closeness does not allow.
 * M. Marchiori and V. Latora, Harmony in the small-world, Physica A 285 (2000); Y. Rochat, Closeness
 * centrality extended to unconnected graphs, ASNA (2009).
 */
export const closeness: Measure<'closeness'> = {
  id: 'closeness',
  format: 'index',
  scores(network) {
    const graph = simpleGraph(network);
    const others = Math.max(1, graph.order - 1);
    const values = valuesOf(graph, (node) => {
      const steps = Object.values(singleSourceLength(graph, node));
      return steps.reduce((sum, far) => sum + (far > 0 ? 1 / far : 0), 0) / others;
    });
    return { values };
  },
};
