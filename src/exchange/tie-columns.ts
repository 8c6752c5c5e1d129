import type { Column } from './column.ts';
import type { GraphTie } from './graph.ts';

/** What is told of a tie. */
export const TIE_COLUMNS: readonly Column<GraphTie>[] = [
  {
    name: 'id',
    type: 'string',
    about: 'The same as in addresses',
    of: ({ id }) => id,
  },
  {
    name: 'source',
    type: 'string',
    about: 'Id of a party: the obligor of a one-sided tie, the nation of a membership',
    of: ({ source }) => source,
  },
  {
    name: 'target',
    type: 'string',
    about: 'Id of the other party: the beneficiary, or the coalition',
    of: ({ target }) => target,
  },
  {
    name: 'source_name',
    type: 'string',
    about: 'Name of the first party',
    of: ({ sourceName }) => sourceName,
  },
  {
    name: 'target_name',
    type: 'string',
    about: 'Name of the other party',
    of: ({ targetName }) => targetName,
  },
  {
    name: 'form',
    type: 'string',
    about: '`relationship`, `membership`, or `pair`: two members of one coalition, derived',
    of: ({ form }) => form,
  },
  {
    name: 'kinds',
    type: 'string',
    about: 'Kinds of tie, of those that the view shows',
    of: ({ kinds }) => kinds,
  },
  {
    name: 'direction',
    type: 'string',
    about: '`mutual`, or `one-sided` from source to target',
    of: ({ oneSided }) => (oneSided ? 'one-sided' : 'mutual'),
  },
  {
    name: 'obligor',
    type: 'string',
    about: 'Who protects, trains, supplies or grants access, if the tie is one-sided',
    of: ({ oneSided, source }) => (oneSided ? source : undefined),
  },
  {
    name: 'beneficiary',
    type: 'string',
    about: 'Who gets it, if the tie is one-sided',
    of: ({ oneSided, target }) => (oneSided ? target : undefined),
  },
  {
    name: 'instrument',
    type: 'string',
    about: 'Treaty, decree or arrangement; of a membership, that of the coalition',
    of: ({ instrument }) => instrument,
  },
  {
    name: 'obligations',
    type: 'string',
    about: 'Promises it makes: `defence`, `offence`, `neutrality`, `nonaggression`, `consultation`',
    of: ({ obligations }) => obligations,
  },
  {
    name: 'role',
    type: 'string',
    about: 'Of a membership: `party`, `member`, `lead`, `observer`, `partner`, `associate`',
    of: ({ role }) => role,
  },
  {
    name: 'status',
    type: 'string',
    about: 'As recorded today, such as `active`, `ended` or `frozen`; `derived` of a pair',
    of: ({ status }) => status,
  },
  {
    name: 'standing',
    type: 'string',
    about: 'How firmly it stands: `active`, `suspended` or `contested`',
    of: ({ standing }) => standing,
  },
  {
    name: 'signed',
    type: 'string',
    about: 'When a relationship was signed, as recorded',
    of: ({ signed }) => signed,
  },
  {
    name: 'in_force',
    type: 'string',
    about: 'When it entered into force, as recorded',
    of: ({ inForce }) => inForce,
  },
  {
    name: 'ended',
    type: 'string',
    about: 'When it ended, as recorded',
    of: ({ ended }) => ended,
  },
  {
    name: 'from',
    type: 'string',
    about:
      'From when it counts as in force: entry into force, else signature, within the life of both parties',
    of: ({ from }) => from,
  },
  {
    name: 'until',
    type: 'string',
    about: 'When it counts as over: it is in force up to the day before; blank while it lasts',
    of: ({ until }) => until,
  },
  {
    name: 'on',
    type: 'string',
    about: 'Dates of the view on which it is in force: one, or two where dates are compared',
    of: ({ on }) => on,
  },
  {
    name: 'through',
    type: 'string',
    about: 'Ids of the coalitions that make a pair',
    of: ({ through }) => through,
  },
  {
    name: 'memberships',
    type: 'string',
    about: 'Ids of the memberships that a pair is derived from',
    of: ({ memberships }) => memberships,
  },
  {
    name: 'confidence',
    type: 'string',
    about: 'How far the row can be relied on: `high`, `medium` or `low`',
    of: ({ confidence }) => confidence,
  },
  {
    name: 'text_public',
    type: 'string',
    about: 'Whether the text can be read: `yes`, `no` or `partly`',
    of: ({ textPublic }) => textPublic,
  },
  {
    name: 'note',
    type: 'string',
    about: 'What else a reader should know',
    of: ({ note }) => note,
  },
  {
    name: 'sources',
    type: 'string',
    about: 'Ids of the documents that it rests on',
    of: ({ sources }) => sources,
  },
];
