import type { Source } from '../model/record.ts';
import type { Column } from './column.ts';

/** What is told of a document. */
export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  {
    name: 'id',
    type: 'string',
    about: 'What `sources` of nodes and ties name',
    of: ({ id }) => id,
  },
  { name: 'title', type: 'string', about: 'Title', of: ({ title }) => title },
  {
    name: 'publisher',
    type: 'string',
    about: 'Who published it',
    of: ({ publisher }) => publisher,
  },
  { name: 'date', type: 'string', about: 'When it was published', of: ({ date }) => date },
  {
    name: 'registry',
    type: 'string',
    about: 'A registry number, such as that of the United Nations Treaty Series',
    of: ({ registry }) => registry,
  },
  {
    name: 'address',
    type: 'string',
    about: 'Where it was seen, if at an address',
    of: ({ address }) => address,
  },
  { name: 'accessed', type: 'string', about: 'When it was read', of: ({ accessed }) => accessed },
  {
    name: 'check',
    type: 'string',
    about: '`read`, or `general-knowledge` if it was not looked up',
    of: ({ check }) => check,
  },
  {
    name: 'note',
    type: 'string',
    about: 'What else a reader should know',
    of: ({ note }) => note,
  },
];
