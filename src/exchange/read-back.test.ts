import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, describe, expect, it } from 'vitest';
import { hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { visible } from '../model/filter.ts';
import type { NationId } from '../model/id.ts';
import { anyAtlas, anyFilter } from '../model/random-atlas.ts';
import { anyText } from './any-text.ts';
import { cytoscapeJson } from './cytoscape-json.ts';
import { dataFile } from './data-file.ts';
import { gexf } from './gexf.ts';
import type { NationNode, ViewGraph } from './graph.ts';
import { graphml, tokenOf } from './graphml.ts';
import { ABOUT, DRAWING, smallView, VIEWS } from './small-view.ts';
import { viewGraph } from './view-graph.ts';
import { fitForXml } from './xml.ts';

const textOf = (content: string | Uint8Array) => {
  if (typeof content !== 'string') throw new Error('not a text');
  return content;
};

interface Shape {
  readonly nodes: readonly string[];
  /** Id and ends of each edge. */
  readonly edges: readonly string[];
}

function shapeOf({ nodes, ties }: ViewGraph, named: (id: string) => string = (id) => id): Shape {
  return {
    nodes: nodes.map(({ id }) => named(id)).sort(),
    edges: ties.map(({ id, source, target }) => [id, source, target].map(named).join(' ')).sort(),
  };
}

function shapeOfRead(graph: Graph): Shape {
  return {
    nodes: graph.nodes().sort(),
    edges: graph.mapEdges((id, _, source, target) => `${id} ${source} ${target}`).sort(),
  };
}

const readGraphml = (view: ViewGraph) =>
  parseGraphml(Graph, textOf(graphml(view).content)) as Graph;
const readGexf = (view: ViewGraph) => parseGexf(Graph, textOf(gexf(view).content)) as Graph;

describe.each(Object.entries(VIEWS))('a view of %s', (_, view) => {
  it('is read back from GraphML by graphology', () => {
    expect(shapeOfRead(readGraphml(view))).toEqual(shapeOf(view, tokenOf));
  });

  it('is read back from GEXF by graphology', () => {
    expect(shapeOfRead(readGexf(view))).toEqual(shapeOf(view));
  });

  it('is opened by Cytoscape, each party where it is drawn', () => {
    const cy = cytoscape({ headless: true });
    cy.json(JSON.parse(textOf(cytoscapeJson(view).content)));
    expect(cy.nodes().map((node) => node.id())).toEqual(view.nodes.map(({ id }) => id));
    expect(
      cy.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()].join(' ')),
    ).toEqual(view.ties.map(({ id, source, target }) => [id, source, target].join(' ')));
    for (const { id, place } of view.nodes) {
      if (place) expect(cy.getElementById(id).position('y')).toBe(place.y);
    }
  });

  it('gives the same bytes again', () => {
    for (const format of ['csv', 'json', 'graphml', 'gexf', 'cytoscape'] as const) {
      expect(dataFile(view, format)).toEqual(dataFile(structuredClone(view), format));
    }
  });
});

describe('what is read back', () => {
  const view = smallView();

  it('has the types and words that were written, from GraphML', () => {
    const read = readGraphml(view);
    expect(read.getNodeAttributes('AVA')).toMatchObject({
      name: 'Avaria "A" & <b> عافاريا',
      type: 'nation',
      oic: true,
      latitude: 24,
      x: 10.13,
      y: -20,
    });
    expect(read.getEdgeAttributes('fen-ava-basing')).toMatchObject({
      direction: 'one-sided',
      obligor: 'FEN',
      beneficiary: 'AVA',
      tie: 'fen-ava-basing',
      from: '1990-08',
    });
    expect(read.getEdgeAttributes('pact:BOR:2')).toMatchObject({
      tie: 'pact/BOR/2',
      kinds: 'mutual-defence;exercise',
      direction: 'mutual',
    });
    expect(read.getAttributes()).toMatchObject({ title: ABOUT.title, address: ABOUT.address });
  });

  it('has the types and words that were written, from GEXF', () => {
    const read = readGexf(view);
    expect(read.getNodeAttributes('AVA')).toMatchObject({
      label: 'Avaria "A" & <b> عافاريا',
      oic: true,
      longitude: 46,
      x: 10.13,
      y: 20,
      color: 'rgb(16,32,48)',
    });
    expect(read.getEdgeAttributes('ava-bor-training')).toMatchObject({
      kind: 'training-and-assistance',
      obligor: 'AVA',
      sources: 'gazette',
    });
    expect(read.getAttribute('description')).toContain(`address: ${ABOUT.address}`);
    expect(read.getAttribute('lastModifiedDate')).toBe('2026-11-22');
  });

  const [avaria] = view.nodes as [NationNode];

  it('is every text as it was, but for what XML cannot hold', () => {
    const texts = fc.array(anyText, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(texts, (names) => {
        const nodes = names.map((name, at) => ({ ...avaria, id: `N${at}` as NationId, name }));
        const named: ViewGraph = { ...view, nodes, ties: [] };
        const kept = names.map(fitForXml);
        for (const read of [readGraphml(named), readGexf(named)]) {
          expect(read.mapNodes((_, { name }) => name ?? '')).toEqual(kept);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is any view of any atlas', () => {
    fc.assert(
      fc.property(anyAtlas, anyFilter, (atlas, filter) => {
        const any = viewGraph(atlas, filter, visible(atlas, filter), { provenance: ABOUT });
        expect(shapeOfRead(readGexf(any))).toEqual(shapeOf(any));
        expect(shapeOfRead(readGraphml(any))).toEqual(shapeOf(any, tokenOf));
      }),
    );
  });

  it('keeps parallel ties of one kind apart in Gephi', () => {
    const again = view.ties.flatMap((tie) =>
      tie.id === 'fen-ava-basing' ? [tie, { ...tie, id: `${tie.id}-2` as typeof tie.id }] : [tie],
    );
    const read = readGexf({ ...view, ties: again });
    expect(read.getEdgeAttribute('fen-ava-basing', 'kind')).toBe('basing-and-access');
    expect(read.getEdgeAttribute('fen-ava-basing-2', 'kind')).toBe('basing-and-access (2)');
  });

  it('lets a tie that bears the id of a party give way in Cytoscape', () => {
    const [first, ...others] = view.ties;
    if (!first) throw new Error('no tie');
    const clash = { ...view, ties: [{ ...first, id: 'pact' as typeof first.id }, ...others] };
    const { elements } = JSON.parse(textOf(cytoscapeJson(clash).content));
    expect(elements.edges[0].data).toMatchObject({ id: 'tie:pact', tie: 'pact' });
  });
});

const PYTHON = `
import json, sys, networkx
shapes = []
for path in sys.argv[1:]:
    graph = (networkx.read_gexf if path.endswith('.gexf') else networkx.read_graphml)(path)
    told = [(a, b, data.get('tie') or data['id'], data) for a, b, data in graph.edges(data=True)]
    shapes.append({
        'nodes': sorted(graph),
        'edges': sorted([tie, *sorted([a, b])] for a, b, tie, _ in told),
        'spells': {tie: data.get('spells') for _, _, tie, data in told},
    })
print(json.dumps(shapes))
`;

function hasNetworkx(): boolean {
  if (!hasProgram('python3')) return false;
  try {
    outputOf('python3', '-c', 'import networkx');
    return true;
  } catch {
    console.warn('networkx is not installed (Debian: python3-networkx): its checks are skipped');
    return false;
  }
}

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactograph-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const files = Object.values(VIEWS).flatMap((view, index) =>
    [gexf(view), graphml(view)].map(({ ending, content }) => {
      const path = join(folder, `${index}.${ending}`);
      writeFileSync(path, content);
      return { path, view, named: ending === 'gexf' ? (id: string) => id : tokenOf };
    }),
  );

  it.skipIf(!hasNetworkx())('read the same graphs: networkx', () => {
    const shapes = JSON.parse(outputOf('python3', '-c', PYTHON, ...files.map(({ path }) => path)));
    expect(shapes).toHaveLength(files.length);
    for (const [index, { view, named }] of files.entries()) {
      expect(shapes[index]).toMatchObject({
        nodes: view.nodes.map(({ id }) => named(id)).sort(),
        edges: view.ties
          .map(({ id, source, target }) => [id, ...[source, target].map(named).sort()])
          .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
      });
    }
    expect(shapes[4].spells['pact/CAR/1']).toEqual([['1960-01-01', '1970-12-30']]);
  });

  it.skipIf(!hasProgram('xmllint'))('find them well-formed: xmllint', () => {
    expect(outputOf('xmllint', '--noout', ...files.map(({ path }) => path))).toBe('');
  });
});

it('leaves positions and colours out where none are given', () => {
  const bare = { ...smallView(), nodes: smallView().nodes.map(({ place, colour, ...n }) => n) };
  expect(textOf(gexf(bare).content)).not.toContain('viz:position');
  expect(DRAWING.places.size).toBe(2);
  expect(textOf(cytoscapeJson(bare).content)).not.toContain('"position"');
});
