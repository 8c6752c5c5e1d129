import type { Column } from './column.ts';
import type { CoalitionNode, GraphNode, NationNode } from './graph.ts';

const nation =
  <Value>(of: (node: NationNode) => Value) =>
  (node: GraphNode) =>
    node.type === 'nation' ? of(node) : undefined;

const coalition =
  <Value>(of: (node: CoalitionNode) => Value) =>
  (node: GraphNode) =>
    node.type === 'coalition' ? of(node) : undefined;

/** What is told of a party. */
export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  {
    name: 'id',
    type: 'string',
    about: 'ISO 3166-1 alpha-3 of a nation, slug of a coalition; the same as in addresses',
    of: ({ id }) => id,
  },
  { name: 'name', type: 'string', about: 'Name in English', of: ({ name }) => name },
  {
    name: 'arabic_name',
    type: 'string',
    about: 'Name in Arabic',
    of: ({ arabicName }) => arabicName,
  },
  { name: 'type', type: 'string', about: '`nation` or `coalition`', of: ({ type }) => type },
  {
    name: 'abbreviation',
    type: 'string',
    about: 'Abbreviation of a coalition',
    of: coalition(({ abbreviation }) => abbreviation),
  },
  {
    name: 'coalition_kind',
    type: 'string',
    about: 'What sort of coalition: `treaty-alliance`, `organisation`, `joint-force`, …',
    of: coalition(({ kind }) => kind),
  },
  {
    name: 'oic',
    type: 'boolean',
    about: 'Whether a nation is or ever was a full member of the OIC',
    of: nation(({ insider }) => insider),
  },
  {
    name: 'region',
    type: 'string',
    about: 'Region of a nation: `gulf`, `levant`, `north-africa`, …',
    of: nation(({ region }) => region),
  },
  {
    name: 'iso2',
    type: 'string',
    about: 'ISO 3166-1 alpha-2 in lower case',
    of: nation(({ iso2 }) => iso2),
  },
  {
    name: 'capital',
    type: 'string',
    about: 'Capital of a nation',
    of: nation(({ capital }) => capital),
  },
  {
    name: 'latitude',
    type: 'double',
    about: 'Of the capital, decimal degrees, north positive',
    of: nation(({ coordinates }) => coordinates?.lat),
  },
  {
    name: 'longitude',
    type: 'double',
    about: 'Of the capital, decimal degrees, east positive',
    of: nation(({ coordinates }) => coordinates?.lon),
  },
  {
    name: 'from',
    type: 'string',
    about: 'When the party came to be, as precisely as is known',
    of: ({ from }) => from,
  },
  {
    name: 'until',
    type: 'string',
    about: 'When it ceased to be; it exists up to the day before',
    of: ({ until }) => until,
  },
  {
    name: 'confers',
    type: 'string',
    about: 'Kinds of tie that full membership of a coalition confers',
    of: coalition(({ confers }) => confers),
  },
  {
    name: 'obligations',
    type: 'string',
    about: 'Promises that bind its full members',
    of: coalition(({ obligations }) => obligations),
  },
  {
    name: 'instrument',
    type: 'string',
    about: 'Treaty or decree that made a coalition',
    of: coalition(({ instrument }) => instrument),
  },
  {
    name: 'confidence',
    type: 'string',
    about: 'How far the row on a coalition can be relied on: `high`, `medium` or `low`',
    of: coalition(({ confidence }) => confidence),
  },
  {
    name: 'folded',
    type: 'string',
    about: 'Ids of the members of a coalition that the view folds into it; they are not nodes',
    of: coalition(({ folded }) => folded),
  },
  {
    name: 'recognition',
    type: 'string',
    about: 'A note where statehood, government or extent is contested',
    of: nation(({ recognition }) => recognition),
  },
  {
    name: 'note',
    type: 'string',
    about: 'What else a reader should know of a coalition',
    of: coalition(({ note }) => note),
  },
  {
    name: 'sources',
    type: 'string',
    about: 'Ids of the documents that the row rests on',
    of: ({ sources }) => sources,
  },
];
