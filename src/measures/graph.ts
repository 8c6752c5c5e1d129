import { UndirectedGraph } from 'graphology';
import type { PartyId } from '../model/id.ts';
import type { MeasuredNetwork } from './network.ts';

/** By code point, the same in every language. */
export function inIdOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The network as paths see it: without directions, and with one edge between two parties however
 * many ties join them. Always in the same order, whatever order the ties came in.
 */
export function simpleGraph({ parties, ties }: MeasuredNetwork): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of parties.map((party) => party.id).sort(inIdOrder)) graph.addNode(id);
  const dyads = ties
    .filter(({ a, b }) => a !== b)
    .map(({ a, b }) => (a < b ? ([a, b] as const) : ([b, a] as const)))
    .sort((one, other) => inIdOrder(one[0], other[0]) || inIdOrder(one[1], other[1]));
  for (const [a, b] of dyads) if (!graph.hasEdge(a, b)) graph.addEdge(a, b);
  return graph;
}

/** One number a party, of what graphology says of its nodes. */
export function valuesOf(
  graph: UndirectedGraph,
  numberOf: (node: string) => number | undefined,
): ReadonlyMap<PartyId, number> {
  return new Map(graph.nodes().map((node) => [node as PartyId, numberOf(node) ?? 0]));
}
