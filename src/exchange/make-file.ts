import type { Atlas } from '../model/atlas.ts';
import { type Filter, visible } from '../model/filter.ts';
import { citationsOf } from './citations.ts';
import { type DataFormat, dataFile } from './data-file.ts';
import type { Drawing, ViewGraph } from './graph.ts';
import type { Provenance } from './provenance.ts';
import type { ReferenceWords } from './reference-list.ts';
import { type SourceFormat, sourcesFile } from './sources-file.ts';
import { viewGraph } from './view-graph.ts';
import type { Written } from './written.ts';

/** A view that is to be written, and how it is drawn where that is known. */
export interface ViewToWrite {
  readonly atlas: Atlas;
  readonly filter: Filter;
  readonly provenance: Provenance;
  readonly drawing?: Drawing | undefined;
}

export type FileOrder =
  | { readonly what: 'data'; readonly format: DataFormat }
  | { readonly what: 'sources'; readonly format: SourceFormat };

function graphOf({ atlas, filter, provenance, drawing }: ViewToWrite): ViewGraph {
  return viewGraph(atlas, filter, visible(atlas, filter), { provenance, drawing });
}

/** How many sources a file of sources would hold. */
export function countSources(view: ViewToWrite): number {
  return citationsOf(view.atlas, graphOf(view).ties).length;
}

/** The file that is asked for; the same view gives the same bytes, in a browser and without one. */
export function makeFile(view: ViewToWrite, order: FileOrder, words: ReferenceWords): Written {
  const graph = graphOf(view);
  if (order.what === 'data') return dataFile(graph, order.format);
  const citations = citationsOf(view.atlas, graph.ties);
  return sourcesFile(citations, order.format, { provenance: view.provenance, words });
}
