import { known } from './column.ts';
import type { GraphTie, ViewGraph } from './graph.ts';
import { NODE_COLUMNS } from './node-columns.ts';
import { provenanceEntries } from './provenance.ts';
import { round } from './round.ts';
import { TIE_COLUMNS } from './tie-columns.ts';
import type { Written } from './written.ts';

/** Nodes and edges share one set of ids in Cytoscape; a tie that bears a party's id gives way. */
function edgeIds({ nodes, ties }: ViewGraph): (tie: GraphTie) => string {
  const taken = new Set<string>([...nodes, ...ties].map(({ id }) => id));
  const parties = new Set<string>(nodes.map(({ id }) => id));
  return ({ id }) => {
    if (!parties.has(id)) return id;
    let other = `tie:${id}`;
    while (taken.has(other)) other = `tie:${other}`;
    taken.add(other);
    return other;
  };
}

/** Elements for Cytoscape and Cytoscape.js, with the positions that the picture has. */
export function cytoscapeJson(graph: ViewGraph): Written {
  const { provenance, nodes, ties } = graph;
  const idOf = edgeIds(graph);
  const content = {
    format_version: '1.0',
    generated_by: 'Pactograph',
    target_cytoscapejs_version: '~3.0',
    data: {
      name: provenance.title,
      shared_name: provenance.title,
      ...Object.fromEntries(provenanceEntries(provenance)),
    },
    elements: {
      nodes: nodes.map((node) => ({
        data: known(NODE_COLUMNS, node),
        ...(node.place && { position: { x: round(node.place.x), y: round(node.place.y) } }),
      })),
      edges: ties.map((tie) => ({
        data: { ...known(TIE_COLUMNS, tie), id: idOf(tie), tie: tie.id },
      })),
    },
  };
  return {
    ending: 'cyjs',
    mediaType: 'application/json',
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}
