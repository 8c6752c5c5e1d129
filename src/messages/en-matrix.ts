const number = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const ties = (count: number) => `${number.format(count)} tie${count === 1 ? '' : 's'}`;
const nations = (count: number) => `${number.format(count)} nation${count === 1 ? '' : 's'}`;

/** The matrix, nations by nations. */
export const matrix = {
  title: 'Matrix of nations',
  nation: 'Nation',
  loading: 'Drawing the matrix…',
  orderBy: 'Order',
  order: { region: 'By region', community: 'By community', ties: 'By ties', name: 'By name' },
  key: 'Places in a cell',
  explained: (mode: 'shared' | 'hidden') =>
    mode === 'shared'
      ? 'Members of one coalition are paired, per kind that full membership confers; ties with a coalition itself are in the table.'
      : 'Coalitions are hidden: only ties that two nations have with each other are shown.',
  help: 'Arrow keys walk from cell to cell, Home and End to the ends of a row, with Control to the corners. Enter selects, and again the next tie; Escape clears. Plus and minus zoom.',
  empty: 'No tie between two nations is shown.',
  cell: (row: string, column: string, kinds: readonly string[]) =>
    `${row}, ${column}: ${kinds.length === 0 ? 'no tie' : list.format(kinds).toLowerCase()}`,
  itself: (name: string) => `${name} and itself`,
  header: (name: string, region: string | undefined, count: number, partners: number) =>
    `${name}${region === undefined ? '' : ` (${region})`}: ${ties(count)} with ${nations(partners)}`,
  tie: (kind: string, instrument: string) => (instrument === '' ? kind : `${kind} (${instrument})`),
  line: (row: string, column: string, parts: readonly string[]) =>
    `${row} – ${column}: ${parts.length === 0 ? 'no tie' : parts.join('; ')}`,
  more: (count: number) => `${number.format(count)} more`,
  hint: 'Point at a cell to read it; click it for the tie, a name for the nation.',
};

/** What can be done with the table. */
export const table = {
  loading: 'Opening the table…',
  filter: 'Filter ties',
  shown: (shown: number, all: number) =>
    shown === all ? ties(all) : `${number.format(shown)} of ${ties(all)}`,
  copyTsv: 'Copy as TSV',
  copyCsv: 'Copy as CSV',
  download: 'Download CSV',
  saved: (name: string) => `Saved as ${name}`,
  moreSources: (count: number) => `${number.format(count)} more sources`,
  noMatch: 'No tie matches. Take a word away, or clear the filter.',
  clear: 'Clear the filter',
  fileTopic: 'ties',
};
