import type { Obligation } from '../model/kind.ts';
import type { Form, Side, Standing } from '../model/narrow.ts';
import type { Confidence } from '../model/party.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const sides: Readonly<Record<Side | 'all', string>> = {
  all: 'All',
  inside: 'Inside the OIC',
  outside: 'Reaching outside the OIC',
};

const forms: Readonly<Record<Form | 'all', string>> = {
  all: 'All',
  bilateral: 'Bilateral',
  multilateral: 'Multilateral',
};

const standings: Readonly<Record<Standing, string>> = {
  active: 'Active',
  suspended: 'Suspended or frozen',
  contested: 'Contested or announced',
};

const obligations: Readonly<Record<Obligation, string>> = {
  defence: 'Defence',
  offence: 'Offence',
  neutrality: 'Neutrality',
  nonaggression: 'Non-aggression',
  consultation: 'Consultation',
};

const confidences: Readonly<Record<Confidence, string>> = {
  high: 'High confidence',
  medium: 'Medium confidence',
  low: 'Low confidence',
};

const viewsOf = (count: number) => plural(count, { one: 'view', other: 'views' });

/** What filters say, in English. */
export const filters = {
  more: 'More filters',
  moreOn: (count: number) => plural(count, { one: 'filter on', other: 'filters on' }),
  hint: 'Where nothing is chosen, nothing is left out.',
  region: 'Region',
  regionHint: 'At least one party lies there',
  side: 'Inside or outside the OIC',
  sides,
  within: 'Members only of',
  withinHint: 'A coalition',
  withinNone: 'No coalition by that name.',
  withinShow: 'Show coalitions',
  withinOn: (name: string) => `Only members of ${name}`,
  standing: 'Standing',
  standings,
  obligation: 'Obligations',
  obligationOn: (name: string) => `Obligation: ${name.toLowerCase()}`,
  obligations,
  form: 'Bilateral or multilateral',
  forms,
  confidence: 'How sure',
  confidences,
  on: 'Filters on',
  noKinds: 'No kind of tie',
  allKinds: 'All kinds of tie',
  focusOn: (name: string, depth: number) =>
    depth === 1 ? `Neighbourhood of ${name}` : `Neighbourhood of ${name}, ${depth} steps`,
  someKinds: (count: number, all: number) => `${count} of ${all} kinds of tie`,
  kindsOnly: (names: string) => `Only ${names}`,
  pinned: (name: string) => `Pinned: ${name}`,
  remove: (name: string) => `Remove filter: ${name}`,
  clear: 'Clear all',
  empty: 'No tie passes all the filters that are on.',
  clearNarrowing: 'Take the extra filters off',
};

/** What saved views say, in English. */
export const saved = {
  title: 'Saved views',
  name: 'Name of the present view',
  save: 'Save',
  none: 'None yet. Name the present view to find it here again. Views are kept in this browser only; export them to pass them on.',
  rename: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name for ${name}`,
  remove: (name: string) => `Delete ${name}`,
  removed: (name: string) => `“${name}” is deleted.`,
  putBack: 'Put it back',
  taken: (name: string) => `A view is called “${name}” already. Choose another name.`,
  nameless: 'Give the view a name first.',
  saved: (name: string) => `“${name}” is saved.`,
  renamed: (name: string) => `It is called “${name}” now.`,
  exportFile: 'Save as file',
  importFile: 'Open a file',
  imported: (added: number, had: number) =>
    `${viewsOf(added)} added${had > 0 ? `, ${viewsOf(had)} already here` : ''}.`,
  cannotRead: (file: string) => `“${file}” could not be read. Choose it again.`,
  tooLarge: (file: string) =>
    `“${file}” is too large to be a list of views. Choose a file saved from this list.`,
  inFile: (file: string) => `In “${file}”: `,
  inStore: 'In what this browser kept: ',
  problem: {
    'not-json': 'it is not JSON, or cut short. Choose a file saved from this list.',
    'not-views': 'there is no list of saved views. Choose a file saved from this list.',
  },
  entry: (entry: number) => `entry ${entry} `,
  noName: 'has no name. Give it a “name”, then open the file again.',
  noAddress:
    'has no address of a view. Give it an “address” that begins with “?”, then open the file again.',
  badAddress: (name: string, parameters: readonly string[]) =>
    `(“${name}”) has an address with what is not understood: ${list.format(parameters)}. Correct or remove that, then open the file again.`,
  storeKept: 'What was not understood is kept aside unchanged; the rest is here.',
  notKept:
    'This browser does not keep the list: its storage is full or switched off. It lasts until this page is closed; save it as a file.',
};
