import { createHash } from 'node:crypto';
import { element, escapeXml } from '../../src/figure/xml.ts';
import { COMMAND_WORDS } from '../../src/messages/command-words.ts';
import type { CommandWords } from '../../src/messages/en-command.ts';
import { FIGURE_WORDS, type FigureLanguage } from '../../src/messages/figure-languages.ts';
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

function link(file: string, inside: string): string {
  return element('a', { href: encodeURIComponent(file) }, inside);
}

function item(figure: WrittenFigure, level: 'h2' | 'h3', words: CommandWords): string {
  const { title, subtitle, alt, lang, theme, width, height, files, ties } = figure;
  /** The figure may be in another language than the page. */
  const own = { lang, dir: 'auto' };
  const look = {
    class: theme === 'dark' ? 'on-dark' : 'on-light',
    alt,
    width: Math.round(width),
    height: Math.round(height),
    loading: 'lazy',
    decoding: 'async',
  };
  // A PDF alone is opened, not looked at: no image element shows it.
  const seen = files.find(({ format }) => format === 'svg' || format === 'png');
  const picture = seen
    ? link(seen.file, element('img', { src: encodeURIComponent(seen.file), ...look }))
    : '';
  const whole = subtitle === '' ? title : `${title}, ${subtitle}`;
  const links = files.map(({ format, file, bytes }) =>
    element(
      'li',
      {},
      link(
        file,
        `${escapeXml(words.file(words.format[format], bytes))} ${text('span', words.ofFigure(whole), { class: 'unseen' })}`,
      ),
    ),
  );
  return element(
    'li',
    {},
    [
      picture,
      text(level, title, own),
      subtitle === '' ? '' : text('p', subtitle, own),
      ties === 0 ? text('p', words.noTies, { class: 'quiet' }) : '',
      element('details', {}, `${text('summary', words.alternative)}${text('p', alt, own)}`),
      element('ul', { class: 'files' }, links.join('')),
    ].join(''),
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly WrittenFigure[];
}

function groupsOf(figures: readonly WrittenFigure[], words: CommandWords): readonly Group[] {
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
  lang: FigureLanguage,
): string {
  const words = COMMAND_WORDS[lang];
  const { language, direction } = FIGURE_WORDS[lang];
  const { compare } = new Intl.Collator(language);
  // The whole network first, then the parties by name, each through the years.
  const sorted = figures.toSorted(
    (one, other) =>
      compare(one.party?.name ?? '', other.party?.name ?? '') || (one.name < other.name ? -1 : 1),
  );
  const groups = groupsOf(sorted, words);
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
    ...(isGrouped ? [contents, ...sections] : [list(sorted, 'h2')]),
    '</main>',
    '</html>',
    '',
  ].join('\n');
}
