/** What formats are called in every language, by the ending of their files. */
export const FORMAT_NAMES = {
  svg: 'SVG',
  png: 'PNG',
  pdf: 'PDF',
  zip: 'CSV',
  json: 'JSON',
  graphml: 'GraphML',
  gexf: 'GEXF',
  cyjs: 'Cytoscape',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  md: 'Markdown',
} as const;
