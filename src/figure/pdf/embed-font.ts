/// <reference path="../type/fontkit.d.ts" />
import { strToU8 } from 'fflate';
import type { DrawnGlyph, Glyph, Subset } from 'fontkit';
import { shorter } from '../read/style.ts';
import type { Typeface } from '../type/typeface.ts';
import { type PdfDocument, type Reference, to } from './document.ts';

interface Shown {
  readonly glyph: Pick<Glyph, 'id' | 'advanceWidth'>;
  /** What it stands for. */
  readonly text: string;
}

/** A face of which the glyphs that are drawn go into the file. */
export interface EmbeddedFace {
  readonly face: Typeface;
  readonly name: string;
  readonly reference: Reference;
  readonly subset: Subset;
  /** By number in the subset. */
  readonly glyphs: Map<number, Shown>;
  /** The numbers of glyphs that are there once for each text they stand for, by glyph and text. */
  readonly copies: Map<string, number>;
}

export function embeddedFace(document: PdfDocument, face: Typeface, name: string): EmbeddedFace {
  const subset = face.drawing.createSubset();
  const reference = document.reserve();
  return { face, name, reference, subset, glyphs: new Map(), copies: new Map() };
}

function coded(number: number): string {
  return `<${number.toString(16).padStart(4, '0').toUpperCase()}>`;
}

/** Where fonts keep a glyph of no width and no ink, if they have one (".null"). */
const NULL_GLYPH = 1;

function silentGlyph({ face }: EmbeddedFace): DrawnGlyph | undefined {
  const glyph = face.drawing.getGlyph(NULL_GLYPH);
  return glyph.advanceWidth === 0 && glyph.path.commands.length === 0 ? glyph : undefined;
}

/** A copy of a glyph that stands for that text alone. */
function copyCode(embedded: EmbeddedFace, glyph: Shown['glyph'], text: string): string {
  const { subset, glyphs, copies } = embedded;
  const key = `${glyph.id} ${text}`;
  const known = copies.get(key);
  if (known !== undefined) return coded(known);
  const number = subset.glyphs.push(glyph.id) - 1;
  glyphs.set(number, { glyph, text });
  copies.set(key, number);
  return coded(number);
}

/** The empty box, which stands for whatever the face lacks. */
const BOX = 0;

function usualCode({ subset, glyphs }: EmbeddedFace, glyph: Glyph, text: string): string {
  const number = subset.includeGlyph(glyph.id);
  if (!glyphs.has(number)) glyphs.set(number, { glyph, text });
  return coded(number);
}

/**
 * Includes the glyph and gives the codes that draw it. Right to left, a ligature is followed on its
 * left by a silent glyph for each further letter: readers turn around what they read glyph by glyph,
 * and would leave its letters in the wrong order.
 */
export function codesOf(
  embedded: EmbeddedFace,
  glyph: Glyph,
  rightToLeft: boolean,
): readonly string[] {
  const letters = glyph.codePoints.map((code) => String.fromCodePoint(code));
  const silent = rightToLeft && letters.length > 1 ? silentGlyph(embedded) : undefined;
  const text = silent ? (letters[0] ?? '') : letters.join('');
  const code =
    glyph.id === BOX ? copyCode(embedded, glyph, text) : usualCode(embedded, glyph, text);
  if (!silent) return [code];
  const further = letters.slice(1).reverse();
  return [...further.map((letter) => copyCode(embedded, silent, letter)), code];
}

/** Six capitals before the name, which say that it is a subset; others for other glyphs. */
function subsetTag(glyphs: EmbeddedFace['glyphs']): string {
  let hash = 7;
  for (const { glyph } of glyphs.values()) hash = (hash * 31 + glyph.id) % 308_915_776;
  let tag = '';
  for (let place = 0; place < 6; place++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}

const MOST_PER_BLOCK = 100;

/** From glyphs to what they stand for, for search and copying. */
function toUnicode(glyphs: EmbeddedFace['glyphs']): string {
  const lines = [...glyphs].flatMap(([number, { text }]) =>
    text === '' ? [] : [`${coded(number)} <${utf16(text)}>`],
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += MOST_PER_BLOCK) {
    const some = lines.slice(at, at + MOST_PER_BLOCK);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Writes the face with the glyphs it was asked for. */
export function writeFace(document: PdfDocument, embedded: EmbeddedFace): void {
  const { face, glyphs, subset, reference } = embedded;
  const { font, weight } = face;
  const scale = 1000 / font.unitsPerEm;
  const units = (value: number) => shorter(value * scale);
  const name = `/${subsetTag(glyphs)}+${font.postscriptName.replace(/[^\w-]/g, '')}`;
  const { minX, minY, maxX, maxY } = font.bbox;
  const file = subset.encode();
  const data = document.addStream(`/Length1 ${file.length}`, file);
  const descriptor = document.add(
    `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox[${[minX, minY, maxX, maxY].map(units).join(' ')}]/ItalicAngle ${font.italicAngle}/Ascent ${units(font.ascent)}/Descent ${units(font.descent)}/CapHeight ${units(font.capHeight)}/StemV ${weight === 600 ? 120 : 80}/FontFile2 ${to(data)}>>`,
  );
  const widths = [...glyphs]
    .sort(([one], [other]) => one - other)
    .map(([number, { glyph }]) => `${number}[${units(glyph.advanceWidth)}]`);
  const descendant = document.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${to(descriptor)}/DW 0/W[${widths.join(' ')}]/CIDToGIDMap/Identity>>`,
  );
  const map = document.addStream('', strToU8(toUnicode(glyphs)));
  document.set(
    reference,
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${to(descendant)}]/ToUnicode ${to(map)}>>`,
  );
}
