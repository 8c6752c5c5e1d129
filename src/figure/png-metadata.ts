import { strToU8 } from 'fflate';
import { type Provenance, plainLine } from './provenance.ts';

export interface PngMetadata {
  /** Pixels to the inch on paper. */
  readonly dpi: number;
  /** Keywords of 1 to 79 Latin-1 characters with their texts. */
  readonly texts: readonly (readonly [keyword: string, text: string])[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INCH_IN_METRES = 0.0254;
const METRE = 1;
/** Length and type before a chunk's data, checksum after it. */
const BEFORE = 8;
const AFTER = 4;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** The checksum of PNG chunks (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(BEFORE + data.length + AFTER);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(strToU8(type, true), 4);
  whole.set(data, BEFORE);
  view.setUint32(BEFORE + data.length, crc32(whole.subarray(4, BEFORE + data.length)));
  return whole;
}

function physicalSize(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / INCH_IN_METRES);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = METRE;
  return chunk('pHYs', data);
}

const KEYWORD =
  /^[\u{21}-\u{7E}\u{A1}-\u{FF}](?:[\u{20}-\u{7E}\u{A1}-\u{FF}]{0,77}[\u{21}-\u{7E}\u{A1}-\u{FF}])?$/u;

const LATIN = /^[\u{20}-\u{7E}\u{A1}-\u{FF}]*$/u;

/** Latin-1 where it will do, which every program reads; else uncompressed UTF-8 of no stated language. */
function textChunk(keyword: string, words: string): Uint8Array {
  if (!KEYWORD.test(keyword)) throw new Error(`not a PNG keyword: ${keyword}`);
  const text = plainLine(words);
  return LATIN.test(text)
    ? chunk('tEXt', strToU8(`${keyword}\0${text}`, true))
    : chunk('iTXt', joined([strToU8(`${keyword}\0\0\0\0\0`, true), strToU8(text)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function* chunksOf(png: Uint8Array): Generator<readonly [type: string, whole: Uint8Array]> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE.length;
  while (at + BEFORE + AFTER <= png.length) {
    const end = at + BEFORE + view.getUint32(at) + AFTER;
    if (end > png.length) break;
    yield [String.fromCharCode(...png.subarray(at + 4, at + BEFORE)), png.subarray(at, end)];
    at = end;
  }
  if (at !== png.length) throw new Error('PNG cut short');
}

/** Replaced by ours: what they said of the size, and when or with what the picture was made. */
const REPLACED = new Set(['pHYs', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

/**
 * The same picture with its resolution and texts, in place of any it had. The same input gives the
 * same bytes. Throws if the bytes are no PNG, or a keyword is none.
 */
export function withMetadata(
  png: Uint8Array,
  { dpi, texts }: PngMetadata,
): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) throw new Error('not a PNG');
  const parts: Uint8Array[] = [Uint8Array.from(SIGNATURE)];
  for (const [type, whole] of chunksOf(png)) {
    if (REPLACED.has(type)) continue;
    parts.push(whole);
    if (type !== 'IHDR') continue;
    parts.push(physicalSize(dpi), ...texts.map(([keyword, text]) => textChunk(keyword, text)));
  }
  return joined(parts);
}

/** The texts of a figure, under the keywords that PNG registers where it has one. */
export function pngTexts(about: Provenance): PngMetadata['texts'] {
  const { title, description, asOf, filters, sources, address, licence, software } = about;
  const texts: PngMetadata['texts'] = [
    ['Title', title],
    ['Description', description],
    ['Creation Time', asOf],
    ['Filters', filters.join('; ')],
    ['Source', sources],
    ['URL', address ?? ''],
    ['Copyright', licence],
    ['Software', software],
  ];
  return texts.filter(([, text]) => plainLine(text) !== '');
}
