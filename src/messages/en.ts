import { filters, saved } from './en-filters.ts';
import { hulls } from './en-hulls.ts';
import { figureMap, map } from './en-map.ts';
import { matrix, table } from './en-matrix.ts';
import { selection } from './en-selection.ts';
import * as terms from './en-terms.ts';
import { dateFormatter } from './format-date.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const date = dateFormatter('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const number = new Intl.NumberFormat('en-GB');

const nations = (count: number) => plural(count, { one: 'nation', other: 'nations' });
const moreNations = (count: number) => plural(count, { one: 'more nation', other: 'more nations' });
const coalitions = (count: number) => plural(count, { one: 'coalition', other: 'coalitions' });
const ties = (count: number) => plural(count, { one: 'tie', other: 'ties' });

/** Every word the reader sees, in English. */
export const en = {
  ...terms,
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Pactograph',
  date,
  number: (value: number) => number.format(value),
  list: (items: readonly string[]) => list.format(items),

  skipToDetails: 'Skip to details',
  search: 'Search',
  searchHint: 'A nation or coalition',
  searchNone:
    'Nothing by that name. Try an English or Arabic name, an abbreviation or a country code.',
  view: 'View',
  views: { network: 'Network', map: 'Map', matrix: 'Matrix', table: 'Table' },
  coalitionsAs: 'Coalitions as',
  share: 'Copy link',
  shared: 'Link copied',
  shareFailed: 'The browser refused; copy the address instead',
  themeSwitch: (to: 'light' | 'dark') => (to === 'dark' ? 'Dark theme' : 'Light theme'),
  legend: 'Legend',
  showLegend: 'Show legend',
  hideLegend: 'Hide legend',
  kindsOfTie: 'Kinds of tie',
  only: 'only',
  onlyKind: (name: string) => `Only ${name}`,
  all: 'All kinds',
  usual: 'Usual kinds',
  shownOf: (shown: number, all: number) => `${number.format(shown)} of ${number.format(all)}`,
  shownOfLong: (shown: number, all: number) =>
    `${number.format(shown)} of ${number.format(all)} in force are shown`,
  howToRead: 'How to read it',
  readInsider: 'Member of the OIC',
  readOutsider: 'Other nation (double ring)',
  readCoalition: 'Coalition; a finer line is a membership',
  readHub: 'Coalition',
  readHull: 'Coalition; the nations inside are its members',
  readMembership: 'Membership in a coalition',
  sampleHub: 'ABC',
  readWeak: 'Suspended, frozen or contested',
  readArrow: 'One-sided: from who gives to who gets',
  readBand: 'Several ties; come closer to tell them apart',
  readFine:
    'All ties of two parties as one fine line, wider where there are more; select a party or show fewer kinds to tell them apart',
  readFolded: 'Outside members folded into their coalition',

  network: 'Network',
  networkHelp:
    'Arrow keys walk from party to party, Enter opens the details, Shift and Enter adds to the selection, Escape returns. Plus and minus zoom, F fits, digits 1 to 3 show the neighbourhood, P pins.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to window',
  layOutAgain: 'Lay out again',
  layingOut: 'Laying out…',
  originalLayout: 'Original positions',
  cancel: 'Cancel',
  unfold: (count: number) =>
    `Show the ${count === 1 ? 'one other' : `${number.format(count)} others`}`,
  fold: 'Fold the others again',
  others: (count: number) => `+${number.format(count)} other${count === 1 ? '' : 's'}`,
  linkTo: 'How is it linked to…',
  linkToHelp:
    'Search for the other party, or shift-click it in the picture; by touch, press it long and ask in its menu.',
  linkTitle: (a: string, b: string) => `How are ${a} and ${b} linked?`,
  linkWaiting: (name: string) => `How is ${name} linked to whom?`,
  directTies: 'Direct ties',
  sharedCoalitions: 'Shared coalitions',
  chainsThrough: 'Through others',
  sideBySide: 'Side by side',
  sideBySideScope: (when: string) => `Of the kinds shown, on ${when}:`,
  endQuestion: 'Close this question',
  compareWith: 'Compare with',
  compareEnd: 'End comparison',
  changesTitle: 'What changed?',
  nothingThatWay: 'No tie leads that way',
  walked: (name: string, place: number, of: number) => `${name}, ${place} of ${of}`,
  walkedAlong: (name: string, how: string, place: number, of: number) =>
    `${name}, ${how}, ${place} of ${of}`,
  withParty: (kinds: string, name: string) => `${kinds} with ${name}`,
  moreTies: (count: number) => plural(count, { one: 'more tie', other: 'more ties' }),
  since: (when: string) => `since ${when}`,

  statusLine: (counts: { nations: number; coalitions: number; ties: number; folded: number }) =>
    `${nations(counts.nations)}, ${coalitions(counts.coalitions)}, ${ties(counts.ties)}${
      counts.folded > 0 ? ` (${moreNations(counts.folded)} folded)` : ''
    }`,
  pairsNote: ({ memberships, pairs }: { memberships: number; pairs: number }) =>
    `${plural(memberships, { one: 'membership', other: 'memberships' })} drawn as ${plural(pairs, { one: 'pair', other: 'pairs' })}`,
  focusNote: (name: string, depth: number) =>
    depth === 1 ? `Around ${name}` : `Around ${name}, ${depth} steps`,
  wholeAtlas: 'Whole atlas',
  depth: 'Steps',

  asOf: 'As of',
  dateBox: 'Date',
  dateBad: (text: string) => `“${text}” is not a date. Write 1990, 1990-08 or 1990-08-01.`,
  dateOutside: (from: number, to: string) => `The record runs from ${from} to ${to}.`,
  asOfDate: (when: string) => `As of ${when}`,
  betweenDates: (earlier: string, later: string) => `Between ${earlier} and ${later}`,
  today: 'Today',
  play: 'Play',
  pause: 'Pause',
  time: 'Time',

  details: 'Details',
  close: 'Close',
  focusOn: 'Show only its neighbourhood',
  alsoKnown: 'Also known as',
  span: (from: string | undefined, until: string | undefined) => {
    if (from !== undefined && until !== undefined) return `${from} – ${until}`;
    if (from !== undefined) return `since ${from}`;
    return until === undefined ? 'dates not established' : `until ${until}`;
  },
  tiesOtherTimes: 'Ties at other times',
  memberships: 'Memberships',
  members: 'Members',
  noTies: 'No tie of this party was in force on this date.',
  membership: 'Membership',
  memberOf: (nation: string, coalition: string) => `${nation} in ${coalition}`,
  roleOf: 'Role',
  kindOfCoalition: 'Kind',
  explained: 'In practice',
  confers: 'Membership confers',
  obligations: 'Obligations',
  instrument: 'Instrument',
  signed: 'Signed',
  inForce: 'In force',
  endedOn: 'Ended',
  joined: 'Joined',
  left: 'Left',
  toTheMonth: (when: string) => `${when} (day not established)`,
  toTheYear: (when: string) => `${when} (month and day not established)`,
  notEstablished: 'not established',
  countedFromSignature: 'not established; counted from its signature',
  endNotEstablished: 'end not established',
  directionOf: 'Direction',
  mutual: 'Mutual',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  statusOf: 'Status',
  confidenceOf: 'Confidence',
  textPublic: 'Text public',
  textPublicValue: { yes: 'yes', no: 'no', partly: 'in part' },
  sources: 'Sources',
  coalitionSources: 'Sources on the coalition',
  accessed: (when: string) => `accessed ${when}`,
  note: 'Note',
  recognition: 'Recognition',
  capital: 'Capital',
  regionOf: 'Region',
  between: (a: string, b: string) => `${a} and ${b}`,
  otherTies: 'Other ties between them',
  editions: 'Exercises held',
  host: (name: string) => `host ${name}`,
  pairExplained: 'Both are members of the coalitions below; the pair is derived from that.',
  notInForceOnDate: 'Not in force on the date shown',
  correction: {
    report: 'Report a correction',
    how: 'Report it in the project’s repository. Quote this row and say what the source states; a scan, a registry number or a link is enough.',
    copyRow: 'Copy row',
  },
  copying: {
    copied: 'Copied',
    copyFailed: 'The browser refused; select the text and copy it instead',
  },
  about: {
    title: 'About the data',
    open: 'How the record is made and checked',
    loading: 'Opening…',
  },
  filters,
  saved,
  hulls,
  map,
  selection,
  matrix,
  table,

  welcome: 'Who is bound to whom?',
  welcomeText:
    'An atlas of the security ties of the Islamic world: the 57 states of the OIC, the pacts among them, and the ties that join them to everyone else. Every tie is dated and sourced.',
  tryThis: 'Questions to begin with',
  questions: {
    link: 'How is Saudi Arabia linked to the United States?',
    since2011: 'Who left and who joined since 2011?',
    bridges: 'Who bridges the OIC and the rest?',
  },
  gestures:
    'Point at a party to see its ties, click it for details and sources, double-click for its neighbourhood. Shift-click or shift-drag selects several.',

  tableTies: 'Ties',
  columns: {
    a: 'Party',
    b: 'Party',
    kind: 'Kind',
    change: 'Change',
    instrument: 'Instrument',
    from: 'From',
    until: 'Until',
    status: 'Status',
    sources: 'Sources',
  },
  tableEmpty: 'No tie is shown.',
  derived: 'Derived from memberships',

  help: {
    keys: 'Keys and gestures',
    tour: 'Take a short tour',
  },

  loading: 'Opening the atlas…',
  emptyTitle: 'Nothing to show',
  emptyKinds: 'No kind of tie is switched on.',
  emptyFocus: 'No tie of these kinds around this party was in force on this date.',
  emptyFilter: 'No tie of these kinds was in force on this date.',
  showUsual: 'Show the usual kinds',
  showToday: 'Go to today',
  loadFailed: 'The atlas could not be opened',
  loadFailedText:
    'Its data did not arrive. Check the connection, then try again; the address keeps your view.',
  tryAgain: 'Try again',
  crashed: 'Something broke in Pactograph',
  crashedText: 'Your view is kept in the address. Reload it, or start from the whole atlas.',
  reload: 'Reload this view',
  startOver: 'Start from the whole atlas',
  ignored: (parameters: readonly string[]) =>
    `Part of the address was not understood and is left out: ${list.format(parameters.map((name) => name.slice(0, 40)))}.`,
  dismiss: 'Dismiss',

  export: 'Export',
  exportFigure: 'Export figure',
  preparing: 'Preparing the figure…',
  figureTitle: 'Security ties of the Islamic world',
  figureTitleFocus: (name: string) => `Security ties of ${name}`,
  figureFilters: (kinds: string) => `Kinds of tie: ${kinds}`,
  figureCoalitions: {
    hub: 'coalitions as hubs',
    hull: 'coalitions as outlines',
    pairs: 'coalitions as pairs',
    none: 'coalitions hidden',
  },
  figureSource: (data: string, day: string) =>
    `Source: Pactograph, data of ${day} (${data}). Data CC BY 4.0.`,
  figureDescription: (title: string, subtitle: string, status: string) =>
    `${title}. ${subtitle}. Network of ${status}.`,
  figureCount: (name: string, count: number) => `${name} (${number.format(count)})`,
  figureKinds: (kinds: string) => `Ties by kind: ${kinds}.`,
  figureMostTied: (parties: string) => `Most ties: ${parties}.`,
  figurePart: 'the part of the network that was on screen',
  figureMap,
};

export type Messages = typeof en;
