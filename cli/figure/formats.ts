import type { FileOrder } from '../../src/exchange/make-file.ts';

/** Pictures of a view, in the order in which they are made. */
export const PICTURES = ['svg', 'png', 'pdf'] as const;
type Picture = (typeof PICTURES)[number];

/** What a view shows and rests on, by the ending of the file; `zip` holds tables as CSV. */
export const DATA = [
  'zip',
  'json',
  'graphml',
  'gexf',
  'cyjs',
  'bib',
  'ris',
  'csl.json',
  'txt',
  'md',
] as const;
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
  'csl.json': { what: 'sources', format: 'csl' },
  txt: { what: 'sources', format: 'text' },
  md: { what: 'sources', format: 'markdown' },
};

/** The format of that name, in letters of any case. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format === name.toLowerCase());
}

/** The format that a file of that name has; of `csl.json` and `json`, the longer that fits. */
export function formatOfFile(name: string): Format | undefined {
  return FORMATS.filter((format) => name.toLowerCase().endsWith(`.${format}`)).reduce<
    Format | undefined
  >((longest, format) => (format.length > (longest?.length ?? 0) ? format : longest), undefined);
}

export function isPicture(format: Format): boolean {
  return PICTURES.some((picture) => picture === format);
}
