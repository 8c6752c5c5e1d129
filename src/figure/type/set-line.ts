/// <reference path="./fontkit.d.ts" />
import bidiFactory from 'bidi-js';
import type { Glyph } from 'fontkit';
import type { Typeface } from './typeface.ts';

/** A stretch of text in one style. */
export interface Span<Style> {
  readonly text: string;
  readonly size: number;
  readonly weight: Typeface['weight'];
  readonly style: Style;
}

export interface PlacedGlyph {
  readonly glyph: Glyph;
  /** Of its origin, from the start of the run and up from the baseline, in the unit of the size. */
  readonly x: number;
  readonly y: number;
}

/** Glyphs of one face and style beside one another, from left to right. */
export interface Run<Style> {
  readonly face: Typeface;
  readonly size: number;
  readonly style: Style;
  /** What is read aloud and copied, in the order of reading. */
  readonly text: string;
  readonly rightToLeft: boolean;
  readonly glyphs: readonly PlacedGlyph[];
  /** From the left end of the line. */
  readonly x: number;
  readonly width: number;
}

export interface Line<Style> {
  readonly runs: readonly Run<Style>[];
  readonly width: number;
}

interface Item<Style> {
  readonly span: Span<Style>;
  readonly face: Typeface;
  readonly level: number;
  text: string;
}

const bidi = bidiFactory();

/** Steers the order of letters and has no glyph. */
const STEERING = /[\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
/** Stands in the face of what is before it, if that has it. */
const CLINGING = /[\p{Mn}\p{Zs}\p{Cf}]/u;
const SPACE = /\p{Zs}/u;

function faceOf(
  character: string,
  weight: Typeface['weight'],
  faces: readonly Typeface[],
  last: Typeface | undefined,
): Typeface {
  const code = character.codePointAt(0) ?? 0;
  const has = ({ font }: Typeface) => font.hasGlyphForCodePoint(code);
  if (last && CLINGING.test(character) && (has(last) || SPACE.test(character))) return last;
  const own = faces.filter((face) => face.weight === weight);
  const face = own.find(has) ?? own[0];
  if (!face) throw new Error(`no face of weight ${weight}`);
  return face;
}

/** The line cut where level, style or face changes, in the order of reading. */
function itemsOf<Style>(
  spans: readonly Span<Style>[],
  direction: 'ltr' | 'rtl',
  faces: readonly Typeface[],
): Item<Style>[] {
  const whole = spans.map(({ text }) => text).join('');
  const { levels } = bidi.getEmbeddingLevels(whole, direction);
  const items: Item<Style>[] = [];
  let at = 0;
  for (const span of spans) {
    for (const character of span.text) {
      const level = levels[at] ?? 0;
      at += character.length;
      if (STEERING.test(character)) continue;
      const last = items.at(-1);
      const near = last?.span.weight === span.weight ? last.face : undefined;
      const face = faceOf(character, span.weight, faces, near);
      if (last && last.span === span && last.face === face && last.level === level) {
        last.text += character;
      } else items.push({ span, face, level, text: character });
    }
  }
  return items;
}

/** From left to right: each stretch of a level or above it turned around, the highest first (UAX 9, L2). */
function inVisualOrder<Style>(items: readonly Item<Style>[]): readonly Item<Style>[] {
  const order = [...items];
  const highest = Math.max(0, ...items.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

function mirrored(text: string): string {
  return [...text].map((character) => bidi.getMirroredCharacter(character) ?? character).join('');
}

/** In ems: spaces of a fixed width that the face lacks. */
const SPACES: Readonly<Record<string, number>> = {
  '\u2002': 0.5,
  '\u2003': 1,
  '\u2007': 0.6,
  '\u2009': 0.2,
  '\u202F': 0.2,
};

/** In ems, by which kerning may part two letters: readers take a tenth for the end of a word. */
const WIDEST_GAP = 0.09;

function shape<Style>({ face, span, level, text }: Item<Style>, x: number): Run<Style> {
  const rightToLeft = level % 2 === 1;
  const { font } = face;
  // A space that is missing is drawn as the usual one, in its own width.
  const wide = [...text].map((one) =>
    SPACES[one] !== undefined && !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0) ? one : '',
  );
  const known = [...text].map((one, index) => (wide[index] === '' ? one : ' ')).join('');
  const shown = rightToLeft ? mirrored(known) : known;
  const { glyphs, positions } = font.layout(
    shown,
    // Without "ffi" in one glyph every letter is found; in Arabic, ligatures belong to the script.
    { liga: rightToLeft },
    undefined,
    undefined,
    rightToLeft ? 'rtl' : 'ltr',
  );
  const scale = span.size / font.unitsPerEm;
  const extra = wide.some((one) => one !== '') && glyphs.length === wide.length;
  let pen = 0;
  const placed = glyphs.map((glyph, index): PlacedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const widest = glyph.advanceWidth + WIDEST_GAP * font.unitsPerEm;
    const excess = rightToLeft ? Math.max(0, xAdvance - widest) : 0;
    const at = { glyph, x: pen + (xOffset - excess) * scale, y: yOffset * scale };
    const own = extra
      ? SPACES[wide[rightToLeft ? wide.length - 1 - index : index] ?? '']
      : undefined;
    pen += own === undefined ? (xAdvance - excess) * scale : own * span.size;
    return at;
  });
  const { size, style } = span;
  return { face, size, style, text, rightToLeft, glyphs: placed, x, width: pen };
}

/** One line of text, shaped and in visual order by the Unicode Bidirectional Algorithm. */
export function setLine<Style>(
  spans: readonly Span<Style>[],
  direction: 'ltr' | 'rtl',
  faces: readonly Typeface[],
): Line<Style> {
  const runs: Run<Style>[] = [];
  let x = 0;
  for (const item of inVisualOrder(itemsOf(spans, direction, faces))) {
    const run = shape(item, x);
    runs.push(run);
    x += run.width;
  }
  return { runs, width: x };
}
