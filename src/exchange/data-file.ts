import { csvPackage } from './csv-package.ts';
import { cytoscapeJson } from './cytoscape-json.ts';
import { gexf } from './gexf.ts';
import type { ViewGraph } from './graph.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import type { Written } from './written.ts';

export const DATA_FORMATS = ['csv', 'json', 'graphml', 'gexf', 'cytoscape'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** What the view shows, as a file of that format; the same graph gives the same bytes. */
export function dataFile(graph: ViewGraph, format: DataFormat): Written {
  switch (format) {
    case 'csv':
      return csvPackage(graph);
    case 'json':
      return json(graph);
    case 'graphml':
      return graphml(graph);
    case 'gexf':
      return gexf(graph);
    case 'cytoscape':
      return cytoscapeJson(graph);
  }
}
