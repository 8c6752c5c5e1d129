import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import { crc32, pngTexts, withMetadata } from './png-metadata.ts';
import type { Provenance } from './provenance.ts';

const ABOUT: Provenance = {
  title: 'Around Türkiye – السعودية',
  description: 'Nine nations,\ntwo coalitions.',
  asOf: '2015-03-26',
  filters: ['Mutual defence', 'Coalitions as hubs'],
  sources: 'Pactograph data, 22 November 2026',
  address: 'https://example.org/?focus=TUR',
  licence: 'CC BY 4.0',
  software: 'Pactograph 0.1.0',
};

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Two grey pixels. */
function picture(...extra: Buffer[]): Uint8Array {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.from([0, 10, 200]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function read(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

function textsOf(png: Uint8Array): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { type, data } of read(png)) {
    const end = data.indexOf(0);
    const keyword = data.toString('latin1', 0, end);
    if (type === 'tEXt') texts[keyword] = data.toString('latin1', end + 1);
    if (type === 'iTXt') texts[keyword] = data.toString('utf8', end + 5);
  }
  return texts;
}

const marked = withMetadata(picture(), { dpi: 300, texts: pngTexts(ABOUT) });

describe('a PNG', () => {
  it('says how large it is on paper, in pixels to the metre', () => {
    const size = read(marked).find(({ type }) => type === 'pHYs')?.data;
    expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.[8]]).toEqual([11811, 11811, 1]);
  });

  it('says what it is, of when, from where and by what right', () => {
    expect(textsOf(marked)).toEqual({
      Title: 'Around Türkiye – السعودية',
      Description: 'Nine nations, two coalitions.',
      'Creation Time': '2015-03-26',
      Filters: 'Mutual defence; Coalitions as hubs',
      Source: 'Pactograph data, 22 November 2026',
      URL: 'https://example.org/?focus=TUR',
      Copyright: 'CC BY 4.0',
      Software: 'Pactograph 0.1.0',
    });
  });

  it('keeps its picture, and has its texts before it', () => {
    const kinds = read(marked).map(({ type }) => type);
    expect(kinds).toEqual(['IHDR', 'pHYs', 'iTXt', ...Array(7).fill('tEXt'), 'IDAT', 'IEND']);
    expect(read(marked).at(-2)?.data).toEqual(read(picture()).at(-2)?.data);
  });

  it('has what it said before replaced, so that writing twice changes nothing', () => {
    const dated = picture(chunk('tIME', Buffer.alloc(7)), chunk('tEXt', Buffer.from('Title\0Old')));
    const metadata = { dpi: 300, texts: pngTexts(ABOUT) };
    expect(withMetadata(dated, metadata)).toEqual(marked);
    expect(withMetadata(marked, metadata)).toEqual(marked);
  });

  it('leaves out what is not known', () => {
    const texts = pngTexts({ ...ABOUT, address: undefined, filters: [] });
    expect(texts.map(([keyword]) => keyword)).not.toContain('URL');
    expect(texts.map(([keyword]) => keyword)).not.toContain('Filters');
  });

  it('is not made of other bytes or with other keywords', () => {
    expect(() => withMetadata(Buffer.from('GIF89a'), { dpi: 72, texts: [] })).toThrow('not a PNG');
    expect(() => withMetadata(picture().subarray(0, 40), { dpi: 72, texts: [] })).toThrow(
      'cut short',
    );
    for (const keyword of ['', ' Title', 'السعودية', 'x'.repeat(80)]) {
      expect(() => withMetadata(picture(), { dpi: 72, texts: [[keyword, 'x']] })).toThrow(
        'not a PNG keyword',
      );
    }
  });

  it.runIf(hasProgram('pngcheck'))('has nothing wrong with it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'figure-')), 'marked.png');
    writeFileSync(file, marked);
    expect(outputOf('pngcheck', file)).toMatch(/^OK/);
  });

  it.runIf(hasProgram('identify'))('is read so by ImageMagick', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'figure-')), 'marked.png');
    writeFileSync(file, marked);
    const said = outputOf('identify', '-verbose', file);
    expect(said).toContain('Units: PixelsPerCentimeter');
    expect(said).toMatch(/Resolution: 118\.11/);
    expect(said).toContain('Copyright: CC BY 4.0');
  });
});

it('agrees with zlib about checksums', () => {
  const bytes = Buffer.from('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
});
