import type { FileOrder } from '../../src/exchange/make-file.ts';

/** Pictures of a view, in the order in which they are made. */
export const PICTURES = ['svg', 'png', 'pdf'] as const;
type Picture = (typeof PICTURES)[number];

/** What a view shows and rests on, by the ending of the file; `zip` holds tables as CSV. */
export const DATA = ['zip', 'json', 'graphml', 'gexf', 'cyjs', 'bib', 'ris'] as const;
export type Data = (typeof DATA)[number];

export const FORMATS = [...PICTURES, ...DATA] as const;
export type Format = Picture | Data;

export const DATA_ORDERS: Readonly<Record<Data, FileOrder>> = {
  zip: { what: 'data', format: 'csv' },
  json: { what: 'data', format: 'json' },
  graphml: { what: 'data', format: 'graphml' },
  gexf: { what: 'data', format: 'gexf' },
  cyjs: { what: 'data', format: 'cytoscape' },
  bib: { what: 'sources', format: 'bibtex' },
  ris: { what: 'sources', format: 'ris' },
};
