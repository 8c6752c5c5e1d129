const number = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

interface Point {
  readonly rule: string;
  readonly meaning: string;
}

const rules: readonly Point[] = [
  {
    rule: 'A date says no more than is known.',
    meaning: 'A year stays a year; it is never padded to 1 January.',
  },
  {
    rule: 'Signature is not entry into force.',
    meaning:
      'Where only the signature could be established, a tie counts from it, and its details say so.',
  },
  {
    rule: 'A suspended member is still a member, and a rift is not an exit.',
    meaning:
      'Suspension, freezing and dispute are states of a membership, with dates of their own.',
  },
  {
    rule: 'Kinds of tie are kept apart.',
    meaning: 'One instrument with several kinds is several rows; nothing is added up to a score.',
  },
  {
    rule: 'It is said which way a tie points.',
    meaning: 'Whoever protects, trains, supplies or grants access is the obligor.',
  },
  {
    rule: 'An order, a designation or a communiqué is not a treaty.',
    meaning: 'Each is recorded as what it is. A draft or a rumour is not recorded.',
  },
  {
    rule: 'The pairs of a coalition are derived.',
    meaning: 'Membership is recorded, with the kinds of tie that it confers.',
  },
  {
    rule: 'What is disputed is described, not decided.',
    meaning:
      'Where sources disagree, the better attested claim is shown and the other is in the note.',
  },
];

const gaps: readonly string[] = [
  'The Gulf, the Levant, the Maghreb, the Sahel, the Horn, the Caucasus and Central, South and South-East Asia are covered more closely than other regions, and recent decades more closely than early ones.',
  'For many agreements only the signature could be established; for some, counting from it is too early.',
  'Agreements that lapsed without notice may still be shown as in force.',
  'Secret and minor instruments are recorded only where a public source describes them. Their absence proves nothing.',
  'Only some editions of exercises are listed.',
  'Short suspensions are in places merged into the spell around them.',
  'Most sources that were read are in English or French. Gazettes in other languages would correct many dates.',
];

/** The page about the data, in English. */
export const enAbout = {
  scope: 'Scope',
  scopeText:
    'The member states of the Organisation of Islamic Cooperation, their security ties with each other, and those that join them to the rest of the world, from 1945 to today. Older instruments appear where they were still in force in 1945.',
  rulesTitle: 'Coding rules, in short',
  rules,
  checks: 'How a source is checked',
  checksText:
    'Every row names at least one source, and every source says how it was checked. No address, date or registry number is supplied by guess: a blank with a note is worth more.',
  checkMeaning: {
    read: 'the document, or a page that quotes or describes it, was read',
    'general-knowledge':
      'known and commonly found, but not looked up; alone it gives low confidence',
  },
  confidences: 'How far a row can be relied on',
  coverage: 'Coverage',
  coverageLoading: 'Counting…',
  coverageFailed: 'The counts did not arrive.',
  rows: {
    nations: 'Nations',
    coalitions: 'Coalitions',
    memberships: 'Memberships',
    relationships: 'Relationships',
    events: 'Events',
    sources: 'Sources',
  },
  rowsRead: 'of rows rest on a source that was read',
  rowsDay: 'of beginnings are known to the day',
  byKind: 'Relationships by kind',
  byRegion: 'Relationships by region',
  byRegionNote: 'A tie between two regions counts in both.',
  byDecade: 'Relationships and memberships by decade of beginning',
  kindColumn: 'Kind',
  regionColumn: 'Region',
  decadeColumn: 'Decade',
  rowsColumn: 'Rows',
  decade: (year: number) => `${year}s`,
  share: (share: number) => percent.format(share),
  count: (rows: number) => number.format(rows),
  gapsTitle: 'Known gaps',
  gaps,
  licence: 'Licence',
  licenceText: 'Use it, change it and pass it on, and say where it is from:',
  licenceName: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
  cite: 'How to cite',
  citation: (title: string, version: string | undefined, day: string) =>
    `${title}. Data set, ${version === undefined ? day : `version ${version}, ${day}`}. CC BY 4.0.`,
  copyCitation: 'Copy citation',
};

export type AboutMessages = typeof enAbout;
