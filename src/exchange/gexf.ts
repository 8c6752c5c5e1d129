import type { Interval } from '../model/interval.ts';
import { type Column, cellText, known } from './column.ts';
import type { GraphNode, GraphTie, ViewGraph } from './graph.ts';
import { NODE_COLUMNS } from './node-columns.ts';
import { provenanceEntries } from './provenance.ts';
import { round } from './round.ts';
import { spellOf } from './spell.ts';
import { TIE_COLUMNS } from './tie-columns.ts';
import type { Written } from './written.ts';
import { element, lines, xmlText } from './xml.ts';

const HEAD = {
  xmlns: 'http://gexf.net/1.3',
  'xmlns:viz': 'http://gexf.net/1.3/viz',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
  version: '1.3',
};

const ABOUT =
  'Every edge is undirected, since common readers refuse a graph of both sorts; direction, obligor ' +
  'and beneficiary tell which ties are one-sided. A spell runs from the first to the last day on ' +
  'which something holds, both included: a tie that is over on "until" has its last day the day ' +
  'before. A date known only to the year or month counts from its first day until its last; "from" ' +
  'and "until" keep the precision that is known.';

const NODES = NODE_COLUMNS.filter(({ name }) => name !== 'id');
const TIES = TIE_COLUMNS.filter(({ name }) => !['id', 'source', 'target'].includes(name));

function attributes<Item>(domain: 'node' | 'edge', columns: readonly Column<Item>[]): string {
  return element(
    'attributes',
    { class: domain, mode: 'static' },
    lines(columns.map(({ name, type }) => element('attribute', { id: name, title: name, type }))),
  );
}

function values<Item>(columns: readonly Column<Item>[], item: Item): readonly string[] {
  const written = Object.entries(known(columns, item)).map(([name, cell]) =>
    element('attvalue', { for: name, value: cellText(cell) }),
  );
  return written.length === 0 ? [] : [element('attvalues', {}, written.join(''))];
}

function spells(interval: Interval): readonly string[] {
  const spell = spellOf(interval);
  return spell === undefined ? [] : [element('spells', {}, element('spell', { ...spell }))];
}

function colour(hex: string | undefined): readonly string[] {
  if (hex === undefined) return [];
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [element('viz:color', { r, g, b })];
}

function nodeElement(node: GraphNode): string {
  const { id, name, place } = node;
  return element(
    'node',
    { id, label: name },
    [
      ...values(NODES, node),
      ...spells(node),
      ...colour(node.colour),
      // Gephi's y grows upwards.
      ...(place ? [element('viz:position', { x: round(place.x), y: round(-place.y) })] : []),
    ].join(''),
  );
}

/** Gephi merges edges of one pair and kind; a number behind the kind keeps each of them. */
function kindCounter(): (tie: GraphTie) => string {
  const counts = new Map<string, number>();
  return ({ source, target, kinds }) => {
    const kind = kinds.join(' + ');
    const key = JSON.stringify([[source, target].sort(), kind]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? kind : `${kind} (${count})`;
  };
}

/** GEXF 1.3 as Gephi reads it, with spells for its timeline. */
export function gexf({ provenance, nodes, ties }: ViewGraph): Written {
  const kindOf = kindCounter();
  const told = provenanceEntries(provenance).map(([name, value]) => `${name}: ${value}`);
  const edges = ties.map((tie) => {
    const { id, source, target } = tie;
    return element(
      'edge',
      { id, source, target, kind: kindOf(tie) },
      [...values(TIES, tie), ...spells(tie), ...colour(tie.colour)].join(''),
    );
  });
  const content = element(
    'gexf',
    HEAD,
    lines([
      element(
        'meta',
        { lastmodifieddate: provenance.dataOf },
        lines([
          element('creator', {}, 'Pactograph'),
          element('keywords', {}, 'alliances, treaties, coalitions'),
          element('description', {}, xmlText([...told, ABOUT].join('\n'))),
        ]),
      ),
      element(
        'graph',
        {
          defaultedgetype: 'undirected',
          mode: 'dynamic',
          timeformat: 'date',
          timerepresentation: 'interval',
        },
        lines([
          attributes('node', NODES),
          attributes('edge', TIES),
          element('nodes', { count: nodes.length }, lines(nodes.map(nodeElement))),
          element('edges', { count: edges.length }, lines(edges)),
        ]),
      ),
    ]),
  );
  return {
    ending: 'gexf',
    mediaType: 'application/gexf+xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`,
  };
}
