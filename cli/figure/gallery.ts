import { createHash } from 'node:crypto';
import { element, escapeXml } from '../../src/figure/xml.ts';
import type { Catalogue } from './catalogues.ts';
import { GALLERY_STYLE } from './gallery-style.ts';
import type { WrittenFigure } from './manifest.ts';

/** By which a page is known to be one of these. */
export const GENERATOR = '<meta name="generator" content="Pactograph"/>';

function policy(): string {
  const style = createHash('sha256').update(GALLERY_STYLE).digest('base64');
  // A page opened from a disk has no origin of its own, so its pictures need the scheme.
  return `default-src 'none'; img-src 'self' file:; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`;
}

const text = (name: string, words: string, attributes = {}) =>
  element(name, attributes, escapeXml(words));

function item(figure: WrittenFigure, level: 'h2' | 'h3', words: Catalogue['gallery']): string {
  const { title, subtitle, alt, theme, width, height, files, ties } = figure;
  const [first] = files;
  if (!first) return '';
  const address = (file: string) => encodeURIComponent(file);
  const picture = element('img', {
    class: theme === 'dark' ? 'on-dark' : 'on-light',
    src: address(first.file),
    alt,
    width: Math.round(width),
    height: Math.round(height),
    loading: 'lazy',
    decoding: 'async',
  });
  const whole = subtitle === '' ? title : `${title}, ${subtitle}`;
  const links = files.map(({ format, file, bytes }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: address(file) },
        `${escapeXml(words.file(words.format[format], bytes))} ${text('span', words.ofFigure(whole), { class: 'unseen' })}`,
      ),
    ),
  );
  return element(
    'li',
    {},
    [
      element('a', { href: address(first.file) }, picture),
      text(level, title),
      subtitle === '' ? '' : text('p', subtitle),
      ties === 0 ? text('p', words.noTies, { class: 'quiet' }) : '',
      element('details', {}, `${text('summary', words.alternative)}${text('p', alt)}`),
      element('ul', { class: 'files' }, links.join('')),
    ].join(''),
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly WrittenFigure[];
}

function groupsOf(
  figures: readonly WrittenFigure[],
  words: Catalogue['gallery'],
): readonly Group[] {
  const groups = new Map<string, WrittenFigure[]>();
  for (const figure of figures) {
    const id = figure.party?.id ?? '';
    const group = groups.get(id);
    if (group) group.push(figure);
    else groups.set(id, [figure]);
  }
  return [...groups.values()].map((group, index) => ({
    id: `group-${index + 1}`,
    name: group[0]?.party?.name ?? words.whole,
    figures: group,
  }));
}

/** A page with every figure, its date, text and files. It needs no script, and nothing from outside. */
export function galleryPage(
  figures: readonly WrittenFigure[],
  data: string,
  { text: { language, direction }, gallery: words }: Catalogue,
): string {
  const groups = groupsOf(figures, words);
  const isGrouped = groups.length > 1 && groups.length < figures.length;
  const list = (shown: readonly WrittenFigure[], level: 'h2' | 'h3') =>
    element('ul', { class: 'figures' }, shown.map((one) => item(one, level, words)).join('\n'));
  const contents = element(
    'nav',
    { 'aria-label': words.contents },
    element(
      'ul',
      {},
      groups.map(({ id, name }) => element('li', {}, text('a', name, { href: `#${id}` }))).join(''),
    ),
  );
  const sections = groups.map((group) =>
    element(
      'section',
      { 'aria-labelledby': group.id },
      `${text('h2', group.name, { id: group.id })}\n${list(group.figures, 'h3')}`,
    ),
  );
  const title = words.title(data);
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    GENERATOR,
    text('title', title),
    `<style>${GALLERY_STYLE}</style>`,
    '<main>',
    text('h1', title),
    text('p', words.count(figures.length), { class: 'quiet' }),
    ...(isGrouped ? [contents, ...sections] : [list(figures, 'h2')]),
    '</main>',
    '</html>',
    '',
  ].join('\n');
}
