import { DPI_CHOICES, PRESET_NAMES } from '../../src/figure/sizes.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { MATRIX_ORDERS } from '../../src/model/matrix-order.ts';
import { FIGURE_THEMES } from '../../src/scene/print.ts';
import { PARAMETERS, type Parameter } from '../../src/view/parameters.ts';
import { OPENING_VIEW } from '../../src/view/view.ts';
import { DATA, PICTURES } from './formats.ts';

export interface Option {
  readonly name: string;
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string | undefined;
  /** What it means without a value, where it may be given without. */
  readonly bare?: string | undefined;
  readonly help: string;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

const VIEW_HELP: Readonly<Record<string, readonly [value: string, help: string]>> = {
  at: ['DATE', 'as-of date: 1990, 1990-08 or 1990-08-01; today of the data unless given'],
  compare: ['DATE', 'a second date: what began and ended between the two'],
  focus: ['ID', 'only the neighbourhood of that nation (SAU) or coalition (gcc)'],
  depth: ['NUMBER', '1 to 3 steps around --focus'],
  from: ['ID', 'with --to: what links the two; all else is faint'],
  to: ['ID', 'see --from'],
  select: ['ID', 'a selected party or tie, which is not folded away'],
  open: ['ID', 'with several in --select: the one party or tie that is told of'],
  unfold: ['LIST', 'coalitions whose folded members are shown'],
  within: ['ID', 'members of that coalition only'],
  only: ['LIST', 'ids of parties: they alone, and the ties among them'],
  pins: ['LIST', 'ids of parties that are always shown'],
  view: ['WORD', 'network, map or matrix; table for files of data alone'],
  order: ['WORD', `of a matrix: ${MATRIX_ORDERS.join(', ')}`],
  sort: ['WORD', 'accepted; of the table alone'],
  find: ['TEXT', 'accepted; of the table alone'],
  theme: ['WORD', `${FIGURE_THEMES.join(', ')}; print is black on white`],
  lang: ['LANGUAGE', `of the figure: ${LANGUAGES.join(', ')}`],
  about: ['WORD', 'accepted; of the app alone'],
};

function isList({ read, words = [] }: Parameter): boolean {
  return words.length > 1 && read(words.join(), OPENING_VIEW) !== undefined;
}

function viewOption(parameter: Parameter): Option {
  const { name, words } = parameter;
  const told = VIEW_HELP[name];
  if (told) return { name, value: told[0], help: told[1] };
  if (!words) return { name, value: 'VALUE', help: 'as in the address' };
  const value = isList(parameter) ? 'LIST' : 'WORD';
  return { name, value, help: words.join(', ') };
}

const dotted = (endings: readonly string[]) => endings.map((ending) => `.${ending}`).join(', ');

export const OPTION_GROUPS: readonly OptionGroup[] = [
  {
    title: 'Where to',
    options: [
      {
        name: 'out',
        value: 'FILE|FOLDER',
        help: `the file: ${dotted(PICTURES)}, or what the view shows and rests on as ${dotted(DATA)}; or a folder`,
      },
      {
        name: 'format',
        value: 'LIST',
        help: 'for a folder: one of these endings or several; svg unless given',
      },
      { name: 'data', value: 'PATH', help: 'a data package of your own instead of data/' },
    ],
  },
  {
    title: 'What is shown (the parameters of the address)',
    options: [
      {
        name: 'view-address',
        value: 'LINK',
        help: 'a link copied from the app, or its part from "?"; the options below change it',
      },
      ...PARAMETERS.map(viewOption),
    ],
  },
  {
    title: 'The page',
    options: [
      { name: 'transparent', help: 'no ground behind the picture' },
      {
        name: 'title',
        value: 'TEXT',
        help: 'instead of the suggested one; {name}, {id}, {date}, {year} (of --at) and {compare} are filled in',
      },
      { name: 'subtitle', value: 'TEXT', help: 'instead of the date; filled in likewise' },
      { name: 'alt', value: 'TEXT', help: 'for those who do not see it; filled in likewise' },
      { name: 'no-legend', help: 'leaves the legend out' },
      { name: 'no-size-key', help: 'leaves out what the sizes of discs stand for' },
      { name: 'no-sources', help: 'leaves the source line out' },
      { name: 'width', value: 'LENGTH', help: '183mm, 18.3cm, 7.2in, 519pt or 692px' },
      { name: 'height', value: 'LENGTH', help: 'likewise; in the proportions of A4 unless given' },
      { name: 'preset', value: 'NAME', help: `${PRESET_NAMES.join(', ')}; a4 unless given` },
      {
        name: 'dpi',
        value: 'NUMBER',
        help: `of a PNG: ${DPI_CHOICES.join(', ')} or another; 300 for a print, 96 for a screen`,
      },
    ],
  },
  {
    title: 'By the hundred',
    options: [
      {
        name: 'each-nation',
        value: 'oic|all',
        bare: 'oic',
        help: 'one figure around each nation that existed: the members of the OIC, or all',
      },
      { name: 'each-coalition', help: 'one figure around each coalition that existed' },
      { name: 'years', value: 'YEARS', help: 'one figure a year: 1950..2025/5 or 1950,1990..2000' },
      { name: 'jobs', value: 'NUMBER', help: 'how many are made at the same time' },
      { name: 'force', help: 'makes them all anew, also those that would come out the same' },
    ],
  },
  { title: 'Help', options: [{ name: 'help', help: 'this text' }] },
];

export const OPTIONS: ReadonlyMap<string, Option> = new Map(
  OPTION_GROUPS.flatMap(({ options }) => options).map((option) => [option.name, option]),
);
