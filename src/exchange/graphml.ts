import { type Column, cellText, known } from './column.ts';
import type { GraphNode, GraphTie, ViewGraph } from './graph.ts';
import { NODE_COLUMNS } from './node-columns.ts';
import { provenanceEntries } from './provenance.ts';
import { round } from './round.ts';
import { TIE_COLUMNS } from './tie-columns.ts';
import type { Written } from './written.ts';
import { element, lines, xmlText } from './xml.ts';

const HEAD = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

const ABOUT =
  'Every edge is undirected, since common readers refuse a graph of both sorts; direction, obligor ' +
  'and beneficiary tell which ties are one-sided. Dates are ISO dates of the precision that is ' +
  'known. A tie is in force from the day "from" up to the day before "until".';

/** An edge's id as XML's name tokens allow it: `gcc/SAU/1` becomes `gcc:SAU:1`. */
export function tokenOf(id: string): string {
  return id.replaceAll(/[/~]/g, ':').replaceAll(/[^\p{L}\p{N}.:_-]/gu, '_');
}

/** Positions are not among the columns, for tables have no use for them. */
const NODES: readonly Column<GraphNode>[] = [
  ...NODE_COLUMNS.filter(({ name }) => name !== 'id'),
  {
    name: 'x',
    type: 'double',
    about: 'Where it is drawn, to the right',
    of: ({ place }) => place && round(place.x),
  },
  {
    name: 'y',
    type: 'double',
    about: 'Where it is drawn, downwards',
    of: ({ place }) => place && round(place.y),
  },
];

const TIES: readonly Column<GraphTie>[] = [
  { name: 'tie', type: 'string', about: 'Id of the tie in the atlas', of: ({ id }) => id },
  ...TIE_COLUMNS.filter(({ name }) => !['id', 'source', 'target'].includes(name)),
];

function keysOf<Item>(domain: 'node' | 'edge', columns: readonly Column<Item>[]) {
  return columns.map(({ name, type, about }) =>
    element(
      'key',
      { id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': type },
      element('desc', {}, xmlText(about)),
    ),
  );
}

function dataOf<Item>(domain: 'node' | 'edge', columns: readonly Column<Item>[], item: Item) {
  return Object.entries(known(columns, item))
    .map(([name, cell]) => element('data', { key: `${domain}_${name}` }, xmlText(cellText(cell))))
    .join('');
}

/** GraphML as igraph, networkx, yEd, Gephi and Cytoscape read it. */
export function graphml({ provenance, nodes, ties }: ViewGraph): Written {
  const entries = provenanceEntries(provenance);
  const content = element(
    'graphml',
    HEAD,
    [
      lines([
        element('desc', {}, xmlText(`${provenance.title}. ${ABOUT}`)),
        ...entries.map(([name]) =>
          element('key', {
            id: `graph_${name}`,
            for: 'graph',
            'attr.name': name,
            'attr.type': 'string',
          }),
        ),
        ...keysOf('node', NODES),
        ...keysOf('edge', TIES),
        element(
          'graph',
          { id: 'view', edgedefault: 'undirected' },
          lines([
            ...entries.map(([name, value]) =>
              element('data', { key: `graph_${name}` }, xmlText(value)),
            ),
            ...nodes.map((node) =>
              element('node', { id: tokenOf(node.id) }, dataOf('node', NODES, node)),
            ),
            ...ties.map((tie) => {
              const { id, source, target } = tie;
              const ends = { source: tokenOf(source), target: tokenOf(target) };
              return element('edge', { id: tokenOf(id), ...ends }, dataOf('edge', TIES, tie));
            }),
          ]),
        ),
      ]),
    ].join(''),
  );
  return {
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`,
  };
}
