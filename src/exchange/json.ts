import { known } from './column.ts';
import type { ViewGraph } from './graph.ts';
import { NODE_COLUMNS } from './node-columns.ts';
import { type Provenance, provenanceEntries } from './provenance.ts';
import { round } from './round.ts';
import { SOURCE_COLUMNS } from './source-columns.ts';
import { TIE_COLUMNS } from './tie-columns.ts';
import type { Written } from './written.ts';

/** Raised when a name or a meaning changes, not when one is added. */
const VERSION = 1;

function header(provenance: Provenance) {
  const { filters, licence } = provenance;
  return {
    ...Object.fromEntries(provenanceEntries(provenance)),
    filters,
    ...(licence && { licence: licence.name, licence_address: licence.address }),
  };
}

/** Everything the view shows, in the project's own terms; what is not known is left out. */
export function json({ provenance, nodes, ties, sources }: ViewGraph): Written {
  const content = {
    format: 'pactograph-view',
    version: VERSION,
    provenance: header(provenance),
    nodes: nodes.map((node) => ({
      ...known(NODE_COLUMNS, node),
      ...(node.place && { position: { x: round(node.place.x), y: round(node.place.y) } }),
    })),
    ties: ties.map((tie) => known(TIE_COLUMNS, tie)),
    sources: sources.map((source) => known(SOURCE_COLUMNS, source)),
  };
  return {
    ending: 'json',
    mediaType: 'application/json',
    content: `${JSON.stringify(content, null, 2)}\n`,
  };
}
