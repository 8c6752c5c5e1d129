import type { CslDate, CslItem } from './csl.ts';
import { oneLine, plainAddress } from './plain.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Escaped by name, since BibTeX counts every brace, an escaped one too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Text as TeX sets it; letters of every script stay as they are. */
export function texText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^$&#_%]/g, (character) => SPECIAL[character] ?? '');
}

/** Older TeX sets only ASCII in an address, which percent signs can say as well. */
function texAddress(address: string): string {
  return plainAddress(address).replaceAll(/[^ -~]+/g, encodeURIComponent);
}

function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function dated(date: CslDate | undefined): readonly (readonly [string, string])[] {
  if (!date) return [];
  const [year = 0, month] = date['date-parts'][0];
  const name = month && MONTHS[month - 1];
  return [
    ['year', `{${String(year).padStart(4, '0')}}`],
    ...(name ? [['month', name] as const] : []),
    ['date', `{${isoOf(date)}}`],
  ];
}

function entry(item: CslItem): string {
  const isReport = item.type === 'report';
  const text = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[name, `{${texText(value)}}`] as const];
  const publisher = item.publisher ?? item['container-title'];
  const fields: readonly (readonly [string, string])[] = [
    // Twice in braces: titles are full of names, whose capitals styles would take away.
    ['title', `{{${texText(item.title)}}}`],
    ...text(isReport ? 'institution' : 'howpublished', publisher),
    ...dated(item.issued),
    ...text(isReport ? 'number' : 'note', item.number),
    ...(item.URL === undefined ? [] : [['url', `{${texAddress(item.URL)}}`] as const]),
    ...(item.accessed ? [['urldate', `{${isoOf(item.accessed)}}`] as const] : []),
    ...text('annote', item.note),
    ['keywords', `{${item.type}}`],
  ];
  const body = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@${isReport ? 'techreport' : 'misc'}{${item.id},\n${body}}\n`;
}

/**
 * The items for BibTeX and BibLaTeX, in UTF-8. Classic BibTeX has no type for web pages, treaties or
 * laws, so they are `misc`, with their type as a keyword.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
