import { createHash } from 'node:crypto';
import { element, escapeXml } from '../../src/figure/xml.ts';
import { arGallery } from '../../src/messages/ar-gallery.ts';
import { enGallery, type GalleryMessages } from '../../src/messages/en-gallery.ts';
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

const GALLERY_WORDS: Readonly<Record<FigureLanguage, GalleryMessages>> = {
  en: enGallery,
  ar: arGallery,
};

const text = (name: string, words: string, attributes = {}) =>
  element(name, attributes, escapeXml(words));

function item(figure: WrittenFigure, level: 'h2' | 'h3', words: GalleryMessages): string {
  const { title, subtitle, alt, lang, theme, width, height, files, ties } = figure;
  const [first] = files;
  /** The figure may be in another language than the page. */
  const own = { lang, dir: 'auto' };
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

function groupsOf(figures: readonly WrittenFigure[], words: GalleryMessages): readonly Group[] {
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
  const words = GALLERY_WORDS[lang];
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
