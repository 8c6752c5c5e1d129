/// <reference path="./citation-js.d.ts" />
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../model/id.ts';
import { date } from '../model/small-atlas.ts';
import { anyText } from './any-text.ts';
import { bibtex, texText } from './bibtex.ts';
import { type CslItem, cslItem, cslItems } from './csl.ts';
import { oneLine } from './plain.ts';
import { ris } from './ris.ts';
import { source } from './small-view.ts';

const treaty = source('un-pact-1950', {
  title: 'Treaty of the Pact: 100% of {Türkiye} & معاهدة',
  publisher: 'United Nations',
  registry: 'UNTS 77',
  date: date('1950-06'),
});
const page = source('gazette-2026', {
  title: 'Jeddah_2026 #1',
  publisher: 'The Gazette',
  date: date('2026'),
  address: 'https://gazette.example/a_b?c=%20&d=~e',
  accessed: date('2026-11-22'),
  note: 'Excerpt read.',
});
const report = source('crs-1', {
  title: 'Qatar',
  publisher: 'Congressional Research Service',
  registry: 'CRS R44533',
  date: date('2020-08-05'),
});
const entry = source('wikipedia-cento', { title: 'CENTO', publisher: 'Wikipedia (mirror)' });
const law = source('fr-2022', { title: 'Designation of Qatar', registry: '87 FR 15025' });
const unread = source('gk-pact', { title: 'Pact, 1950', check: 'general-knowledge' });
const ALL = [treaty, page, report, entry, law, unread];

describe('a source as a CSL item', () => {
  it.each([
    [treaty, 'treaty'],
    [page, 'webpage'],
    [report, 'report'],
    [entry, 'entry-encyclopedia'],
    [law, 'legislation'],
    [unread, 'document'],
  ])('of $id has the type that its record tells: %#', (given, type) => {
    expect(cslItem(given).type).toBe(type);
  });

  it.each([
    ['UNTS 17813', 'Egypt-Israel peace treaty', 'Wikipedia', 'entry-encyclopedia'],
    ['TIAS 2812', 'FRUS vol. IX, document 1454: note on the Agreement', 'Historian', 'document'],
    ['LNTS vol. clvii', 'Telegram 835: denunciation of the Treaty', 'Historian', 'document'],
    ['UNTS I-11741', 'No. 11741 France and Chad: Agreement concerning aid', 'UN', 'treaty'],
    ['[2008] ATS 3', 'Agreement between Australia and Indonesia', 'ATS', 'treaty'],
    ['Presidential Determination 2026-04', 'Estados Unidos designa', 'Latina', 'document'],
    ['HL Deb 26 July 1965', 'New Anglo-Maldivian Agreement', 'Hansard', 'document'],
  ])('takes what is written about an instrument for no treaty: %s, %s', (...given) => {
    const [registry, title, publisher, type] = given;
    expect(cslItem(source('x', { registry, title, publisher })).type).toBe(type);
  });

  it('says what the record says and nothing else', () => {
    expect(cslItems(ALL)).toEqual([
      {
        id: 'un-pact-1950',
        type: 'treaty',
        title: 'Treaty of the Pact: 100% of {Türkiye} & معاهدة',
        publisher: 'United Nations',
        number: 'UNTS 77',
        issued: { 'date-parts': [[1950, 6]] },
      },
      {
        id: 'gazette-2026',
        type: 'webpage',
        title: 'Jeddah_2026 #1',
        publisher: 'The Gazette',
        issued: { 'date-parts': [[2026]] },
        URL: 'https://gazette.example/a_b?c=%20&d=~e',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        note: 'Excerpt read.',
      },
      {
        id: 'crs-1',
        type: 'report',
        title: 'Qatar',
        publisher: 'Congressional Research Service',
        number: 'CRS R44533',
        issued: { 'date-parts': [[2020, 8, 5]] },
      },
      {
        id: 'wikipedia-cento',
        type: 'entry-encyclopedia',
        title: 'CENTO',
        'container-title': 'Wikipedia (mirror)',
      },
      { id: 'fr-2022', type: 'legislation', title: 'Designation of Qatar', number: '87 FR 15025' },
      {
        id: 'gk-pact',
        type: 'document',
        title: 'Pact, 1950',
        note: 'Not looked up for this record.',
      },
    ]);
  });

  it('has a key of its own, whatever the case of the letters', () => {
    const alike = ['abc', 'ABC', 'Abc-2', 'a b'].map((id) => source(id));
    expect(cslItems(alike).map(({ id }) => id)).toEqual(['abc', 'ABC-2', 'Abc-2-2', 'a-b']);
  });
});

const bare = (title: unknown) => String(title).replaceAll(/<\/?span[^>]*>/g, '');

/** What both formats can keep of an item. */
function kept({ id, title, issued, URL, accessed }: CslItem) {
  return { id, title, issued, URL, accessed };
}

function readBack(text: string) {
  return new Cite(text).data.map((item) => {
    const dates = (name: string) => {
      const value = item[name] as { 'date-parts': number[][] } | undefined;
      return value && { 'date-parts': value['date-parts'] };
    };
    return {
      id: String(item.id ?? item['citation-key']),
      title: bare(item.title),
      issued: dates('issued'),
      URL: item.URL,
      accessed: dates('accessed'),
    };
  });
}

describe('BibTeX', () => {
  it('is what another reader reads back, text for text', () => {
    const monthly = cslItems(ALL);
    expect(readBack(bibtex(monthly))).toEqual(monthly.map(kept));
  });

  it('is written as TeX needs it', () => {
    expect(bibtex(cslItems([treaty]))).toBe(
      [
        '@misc{un-pact-1950,',
        '  title = {{Treaty of the Pact: 100\\% of \\textbraceleft{}Türkiye\\textbraceright{} \\& معاهدة}},',
        '  howpublished = {United Nations},',
        '  year = {1950},',
        '  month = jun,',
        '  date = {1950-06},',
        '  note = {UNTS 77},',
        '  keywords = {treaty},',
        '}',
        '',
      ].join('\n'),
    );
    expect(bibtex(cslItems([report]))).toContain('@techreport{crs-1,');
    expect(bibtex(cslItems([page]))).toContain(
      '  url = {https://gazette.example/a_b?c=%20&d=~e},\n  urldate = {2026-11-22},\n',
    );
  });

  it('writes an address in ASCII, whatever the script', () => {
    const arabic = { ...page, address: 'https://sharq.example/خليج?a={b}' };
    expect(bibtex(cslItems([arabic]))).toContain(
      'url = {https://sharq.example/%D8%AE%D9%84%D9%8A%D8%AC?a=%7Bb%7D},',
    );
  });

  it('keeps its braces in pairs and every special character escaped, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = texText(text);
        let depth = 0;
        let least = 0;
        for (const character of written) {
          if (character === '{') depth++;
          if (character === '}') depth--;
          least = Math.min(least, depth);
        }
        expect([depth, least]).toEqual([0, 0]);
        expect(written).not.toMatch(/(?<!\\)[$&#_%]|[~^\n\r]/);
      }),
    );
  });
});

describe('RIS', () => {
  it('is what another reader reads back, text for text', () => {
    const items = cslItems(ALL);
    // That reader looks for a page's date of access in M1, not in Y2 as the specification has it.
    expect(readBack(ris(items)).map(({ accessed, ...rest }) => rest)).toEqual(
      items.map(kept).map(({ accessed, ...rest }) => rest),
    );
  });

  it('has a tag a line, in order, with dates as precise as they are known', () => {
    expect(ris(cslItems([treaty, page]))).toBe(
      [
        'TY  - GEN',
        'ID  - un-pact-1950',
        'TI  - Treaty of the Pact: 100% of {Türkiye} & معاهدة',
        'PB  - United Nations',
        'PY  - 1950',
        'DA  - 1950/06//',
        'M3  - Treaty',
        'M1  - UNTS 77',
        'ER  - ',
        '',
        'TY  - ELEC',
        'ID  - gazette-2026',
        'TI  - Jeddah_2026 #1',
        'PB  - The Gazette',
        'PY  - 2026',
        'DA  - 2026///',
        'UR  - https://gazette.example/a_b?c=%20&d=~e',
        'Y2  - 2026/11/22/',
        'N1  - Excerpt read.',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no text begin a line of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = ris([cslItem({ ...unread, title: `a\r\nER  - ${text}` })]).split('\r\n');
        expect(lines.map((line) => line.slice(0, 6))).toEqual([
          'TY  - ',
          'ID  - ',
          'TI  - ',
          'N1  - ',
          'ER  - ',
          '',
        ]);
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('any title', () => {
  it('survives both formats as the one line it is', () => {
    const word = fc.stringMatching(/^[a-zA-ZğüşéÀ؀-ۿ{}\\$&#_%~^"'@,=()[\]-]{1,12}$/u);
    const title = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => oneLine(`T ${words.join(' ')} t`));
    fc.assert(
      fc.property(title, (text) => {
        const item = cslItem(source('x' as SourceId, { title: text }));
        expect(readBack(ris([item]))[0]?.title).toBe(text);
      }),
    );
  });
});
