import { type Atlas, insiders } from '../model/atlas.ts';
import type { Filter, Visible } from '../model/filter.ts';
import type { SourceId } from '../model/id.ts';
import type { Source } from '../model/record.ts';
import type { Drawing, ViewGraph } from './graph.ts';
import { graphNode } from './graph-node.ts';
import { graphTies } from './graph-tie.ts';
import type { Provenance } from './provenance.ts';
import { inTextOrder } from './text-order.ts';

function sourcesOf(
  atlas: Atlas,
  items: Iterable<{ readonly sources: readonly SourceId[] }>,
): readonly Source[] {
  const ids = new Set<SourceId>();
  for (const { sources } of items) for (const id of sources) ids.add(id);
  return [...ids].sort().flatMap((id) => atlas.sources.get(id) ?? []);
}

/**
 * What the filter lets through as nodes and edges, in an order that depends on nothing but them:
 * nations before coalitions, both by name; ties by the names of their parties.
 */
export function viewGraph(
  atlas: Atlas,
  filter: Filter,
  visible: Visible,
  about: { readonly provenance: Provenance; readonly drawing?: Drawing | undefined },
): ViewGraph {
  const { provenance, drawing } = about;
  const inside = insiders(atlas);
  const nodes = [...visible.parties]
    .flatMap((id) => atlas.parties.get(id) ?? [])
    .map((party) => graphNode(party, { inside, crowd: visible.crowd, drawing }))
    .sort(inTextOrder(({ type, name, id }) => [type === 'nation' ? '0' : '1', name, id]));
  const ties = graphTies(atlas, filter, visible.ties, drawing);
  return { provenance, nodes, ties, sources: sourcesOf(atlas, [...nodes, ...ties]) };
}
