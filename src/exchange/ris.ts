import type { CslDate, CslItem, CslType } from './csl.ts';
import { oneLine, plainAddress } from './plain.ts';

/** RIS has no treaty; it is told in the type of work. */
const TYPES: Readonly<Record<CslType, string>> = {
  document: 'GEN',
  'entry-encyclopedia': 'ENCYC',
  legislation: 'LEGAL',
  report: 'RPRT',
  treaty: 'GEN',
  webpage: 'ELEC',
};

/** Where a type keeps its number; the others have no place for one but the notes. */
const NUMBERS: Readonly<Partial<Record<CslType, string>>> = {
  document: 'M1',
  treaty: 'M1',
  legislation: 'SN',
  report: 'SN',
};

/** As RIS writes a date: what is not known stays empty, the slashes stay. */
function slashed({ 'date-parts': [[year = 0, month, day]] }: CslDate): string {
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

function entry(item: CslItem): string {
  const { id, type, title, publisher, number, issued, URL, accessed, note } = item;
  const numberTag = NUMBERS[type];
  const notes = [numberTag === undefined ? number : undefined, note].filter(Boolean).join('. ');
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    ['T2', item['container-title']],
    ['PB', publisher],
    ['PY', issued && String(issued['date-parts'][0][0]).padStart(4, '0')],
    ['DA', issued && slashed(issued)],
    ['M3', type === 'treaty' ? 'Treaty' : undefined],
    [numberTag ?? '', numberTag && number],
    ['UR', URL && plainAddress(URL)],
    ['Y2', accessed && slashed(accessed)],
    ['N1', notes || undefined],
  ];
  const written = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}

/** The items as RIS, for Zotero, EndNote, Mendeley and the like; UTF-8, as they read it. */
export function ris(items: readonly CslItem[]): string {
  return items.map(entry).join('\r\n');
}
