import type { Provenance } from './provenance.ts';
import { cleanText, element, escapeXml } from './xml.ts';

/** As Inkscape and ExifTool read it: RDF in the terms of Dublin Core. */
const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** What an SVG says about itself; its description is in `desc`. */
export function metadataMarkup(about: Provenance, lang: string): string {
  const { title, asOf, filters, sources, address = '', licence, software } = about;
  const text = (name: string, words: string) => {
    const line = escapeXml(cleanText(words));
    return line === '' ? '' : element(name, {}, line);
  };
  const agent = (name: string, words: string) => {
    const told = text('dc:title', words);
    return told === '' ? '' : element(name, {}, element('cc:Agent', {}, told));
  };
  const items = filters.map((filter) => text('rdf:li', filter)).join('');
  const work = [
    text('dc:format', 'image/svg+xml'),
    text('dc:title', title),
    text('dc:date', asOf),
    agent('dc:creator', sources),
    agent('dc:rights', licence),
    text('dc:source', address),
    text('dc:language', lang),
    items === '' ? '' : element('dc:subject', {}, element('rdf:Bag', {}, items)),
    agent('dc:contributor', software),
  ];
  return element(
    'metadata',
    {},
    element('rdf:RDF', NAMESPACES, element('cc:Work', { 'rdf:about': '' }, work.join(''))),
  );
}
