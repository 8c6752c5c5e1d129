import { describe, expect, it } from 'vitest';
import { metadataMarkup } from './metadata.ts';

const ABOUT = {
  title: 'Ties of <A> & "B"',
  description: 'Not told twice.',
  asOf: '2026-11-22',
  filters: ['Kinds of tie: exercises', 'coalitions as hubs'],
  sources: 'Source: a record.',
  address: '?at=2026-11-22&focus=SAU',
  licence: '',
  software: 'Pactograph 0.1.0',
};

describe('what an SVG says about itself', () => {
  it('is in the terms of Dublin Core, without what is not known', () => {
    const markup = metadataMarkup(ABOUT, 'en');
    expect(markup.replace(/^<metadata><rdf:RDF [^>]*><cc:Work rdf:about="">/, '')).toBe(
      '<dc:format>image/svg+xml</dc:format>' +
        '<dc:title>Ties of &lt;A&gt; &amp; &quot;B&quot;</dc:title>' +
        '<dc:date>2026-11-22</dc:date>' +
        '<dc:creator><cc:Agent><dc:title>Source: a record.</dc:title></cc:Agent></dc:creator>' +
        '<dc:source>?at=2026-11-22&amp;focus=SAU</dc:source>' +
        '<dc:language>en</dc:language>' +
        '<dc:subject><rdf:Bag><rdf:li>Kinds of tie: exercises</rdf:li>' +
        '<rdf:li>coalitions as hubs</rdf:li></rdf:Bag></dc:subject>' +
        '<dc:contributor><cc:Agent><dc:title>Pactograph 0.1.0</dc:title></cc:Agent></dc:contributor>' +
        '</cc:Work></rdf:RDF></metadata>',
    );
  });
});
