import { strToU8, zipSync } from 'fflate';
import { csvText } from '../formats/csv-text.ts';
import { type Column, cellText } from './column.ts';
import type { GraphNode, ViewGraph } from './graph.ts';
import { NODE_COLUMNS } from './node-columns.ts';
import { provenanceEntries } from './provenance.ts';
import { SOURCE_COLUMNS } from './source-columns.ts';
import { TIE_COLUMNS } from './tie-columns.ts';
import type { Written } from './written.ts';

/**
 * A cell that begins with a minus sign is a would-be formula to spreadsheets, so the place of a
 * capital is one well-known text instead of two numbers.
 */
const CAPITAL_POINT: Column<GraphNode> = {
  name: 'capital_point',
  type: 'string',
  about:
    'Where the capital lies, longitude before latitude, as well-known text: `POINT (46.7 24.6)`',
  of: (node) =>
    node.type === 'nation' && node.coordinates
      ? `POINT (${node.coordinates.lon} ${node.coordinates.lat})`
      : undefined,
};

/** The columns of nodes.csv. */
export const NODE_TABLE: readonly Column<GraphNode>[] = NODE_COLUMNS.flatMap((column) => {
  if (column.name === 'latitude') return [CAPITAL_POINT];
  return column.name === 'longitude' ? [] : [column];
});

function table<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  return csvText([
    columns.map(({ name }) => name),
    ...items.map((item) => columns.map(({ of }) => cellText(of(item)))),
  ]);
}

function described<Item>(file: string, columns: readonly Column<Item>[]): readonly string[] {
  return ['', file, ...columns.map(({ name, about }) => `  ${name}: ${about.replaceAll('`', '')}`)];
}

function readme({ provenance }: ViewGraph): string {
  return [
    ...provenanceEntries(provenance).map(([name, value]) => `${name}: ${value}`),
    '',
    'The files are UTF-8, separated by commas, with a header row. Several things in one cell are',
    'separated by semicolons. Dates are ISO dates of the precision that is known: 1950, 1950-06 or',
    '1950-06-17. An apostrophe before = + - @ keeps a spreadsheet from reading text as a formula.',
    ...described('nodes.csv', NODE_TABLE),
    ...described('ties.csv', TIE_COLUMNS),
    ...described('sources.csv', SOURCE_COLUMNS),
    '',
  ].join('\n');
}

/** Its parts, by name. */
export function csvFiles(graph: ViewGraph): Readonly<Record<string, string>> {
  return {
    'nodes.csv': table(NODE_TABLE, graph.nodes),
    'ties.csv': table(TIE_COLUMNS, graph.ties),
    'sources.csv': table(SOURCE_COLUMNS, graph.sources),
    'README.txt': readme(graph),
  };
}

/** The earliest that the format can tell: the time of making would make every file another one. */
const NO_TIME = new Date(1980, 0, 1);

/** Tables of nodes, ties and sources, with a text that tells what they are, in one archive. */
export function csvPackage(graph: ViewGraph): Written {
  const files = Object.entries(csvFiles(graph)).map(([name, text]) => [name, strToU8(text)]);
  return {
    ending: 'zip',
    mediaType: 'application/zip',
    content: zipSync(Object.fromEntries(files), { mtime: NO_TIME }),
  };
}
