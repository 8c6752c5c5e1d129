import type { Kind } from '../model/kind.ts';
import { kind as nameOfKind } from './en-terms.ts';
import { dateFormatter } from './format-date.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');

/** The words of what a view gives as data and sources, in English. */
export const enExchange = {
  heading: 'Data and sources of this view',
  explained: 'What is shown now, with its dates, for a table, a script or a graph program.',
  dataFormat: 'Format of the data',
  dataFormats: {
    csv: 'CSV',
    json: 'JSON',
    graphml: 'GraphML',
    gexf: 'GEXF',
    cytoscape: 'Cytoscape',
  },
  dataMeaning: {
    csv: 'Tables of nodes, ties and sources, and a text on their columns, in one archive',
    json: 'Everything, in the atlas’ own terms',
    graphml: 'For igraph, networkx, yEd',
    gexf: 'For Gephi, with dates for its timeline',
    cytoscape: 'For Cytoscape and Cytoscape.js, with positions',
  },
  sourceFormat: 'Format of the sources',
  sourceFormats: {
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    text: 'Text',
    markdown: 'Markdown',
  },
  sourceMeaning: {
    bibtex: 'For LaTeX and JabRef',
    ris: 'For Zotero, EndNote, Mendeley',
    csl: 'For Zotero, Pandoc and citation processors',
    text: 'A numbered list that says what rests on each source',
    markdown: 'The same list, marked up',
  },
  dataCounts: (counts: {
    readonly nations: number;
    readonly coalitions: number;
    readonly ties: number;
  }) =>
    [
      plural(counts.nations, { one: 'nation', other: 'nations' }),
      plural(counts.coalitions, { one: 'coalition', other: 'coalitions' }),
      plural(counts.ties, { one: 'tie', other: 'ties' }),
    ].join(', '),
  sourceCount: (count: number) => plural(count, { one: 'source', other: 'sources' }),
  counting: 'Counting sources…',
  downloadData: 'Download data',
  downloadSources: 'Download sources',
  writing: 'Writing…',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'The file could not be written. Narrow the view or try again.',
  sourcesTopic: 'sources',
  list: {
    heading: 'Sources',
    basis: (title: string, asOf: string, filters: readonly string[]) =>
      `${[title, `as of ${asOf}`, ...filters].join('; ')}.`,
    comparedWith: (when: string) => `compared with ${when}`,
    date: dateFormatter('en-GB'),
    accessed: (when: string) => `Accessed ${when}`,
    notLookedUp: 'General knowledge, not looked up',
    supports: (what: readonly string[]) => `Supports: ${what.join('; ')}`,
    relationship: (a: string, b: string, kinds: readonly Kind[]) =>
      `${a} – ${b} (${kinds.map((kind) => nameOfKind[kind].toLowerCase()).join(', ')})`,
    memberships: (coalition: string, nations: readonly string[]) =>
      `${coalition}: membership of ${nations.join(', ')}`,
    coalition: (coalition: string) => `${coalition}: what membership binds to`,
  },
};

export type ExchangeMessages = typeof enExchange;
