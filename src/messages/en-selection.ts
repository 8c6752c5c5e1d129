import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is said of several parties selected together, in English. */
export const selection = {
  title: (count: number) => plural(count, { one: 'party', other: 'parties' }),
  parties: 'Selected parties',
  remove: (name: string) => `Remove ${name} from the selection`,
  onlyTheseButton: 'Only these',
  everyoneButton: 'Show everyone again',
  clear: 'Clear',
  backTo: (count: number) => `Back to the ${plural(count, { one: 'party', other: 'parties' })}`,
  sharedByAll: (nations: number) =>
    nations === 2 ? 'Coalitions both nations are in' : `Coalitions all ${nations} nations are in`,
  sharedBySome: 'Coalitions some of them are in',
  someOf: (count: number, nations: number) => `${count} of ${nations}`,
  noShared: 'No coalition that is shown has two of them as members.',
  tiesAmong: 'Ties among them',
  noTiesAmong: (when: string) =>
    `On ${when} no tie of the kinds shown ran between any two of them.`,
  showAllTies: (count: number) => `Show all ${plural(count, { one: 'tie', other: 'ties' })}`,
  added: (name: string, count: number) =>
    `${name} added, ${plural(count, { one: 'party', other: 'parties' })} selected`,
  removed: (name: string, count: number) =>
    `${name} removed, ${plural(count, { one: 'party', other: 'parties' })} selected`,
  searchKeys: 'Enter opens, Shift+Enter adds to the selection, Alt+Enter shows the neighbourhood.',
  partyFirst: 'Select a party first',
  kept: 'What stayed',
  nextYear: 'Next year',
  backToComparison: 'Back to the comparison',
  pin: 'Pin',
  pinMeaning: 'Keeps it in view, with its name, whatever is filtered out',
  pinned: (names: string) => `${names} pinned`,
  unpinned: (names: string) => `${names} no longer pinned`,
  breadcrumb: 'Breadcrumb',
  everything: 'Everything',
  /** A neighbourhood in the row that led to it. */
  crumb: (name: string, depth: number) => (depth === 1 ? name : `${name} (${depth} steps)`),
  /** The chip and the figure's line of a picture narrowed to some parties. */
  onlyThese: (names: readonly string[], more: number) =>
    `Only ${list.format(more > 0 ? [...names, plural(more, { one: 'other', other: 'others' })] : names)}`,
};
