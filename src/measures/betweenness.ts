import shortestPathBetweenness from 'graphology-metrics/centrality/betweenness.js';
import { simpleGraph, valuesOf } from './graph.ts';
import type { Measure } from './measure.ts';

/**
 * Of all pairs of other parties, the share whose shortest chains run through the party; where a pair
 * has several, each counts for its part. All pairs count, also those that no chain joins.
 * L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977), divided
 * by the (n − 1)(n − 2) / 2 pairs; by U. Brandes, A faster algorithm for betweenness centrality,
 * Journal of Mathematical Sociology 25 (2001).
 */
export const betweenness: Measure<'betweenness'> = {
  id: 'betweenness',
  format: 'share',
  scores(network) {
    const graph = simpleGraph(network);
    const found = shortestPathBetweenness(graph, { getEdgeWeight: null, normalized: true });
    return { values: valuesOf(graph, (node) => found[node]) };
  },
};
