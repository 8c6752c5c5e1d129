/// <reference path="./fontkit.d.ts" />
import bidiFactory from 'bidi-js';
import type { Glyph } from 'fontkit';
import { clustersOf, formsOf, inkOf, isDrawnBy } from './clusters.ts';
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
  /** None of the faces draws it. */
  readonly isLacking: boolean;
  text: string;
  /** What of it is drawn, and how it is joined. */
  drawn: string;
}

const bidi = bidiFactory();

const SPACE = /^\p{Zs}$/u;
/** Joins letters or parts them, in scripts whose letters join. */
const JOINER = /[\u{200C}\u{200D}]/u;
const JOINED = /\p{Script=Arabic}/u;

function draws({ font, unmeasured }: Typeface, form: string): boolean {
  return isDrawnBy((code) => font.hasGlyphForCodePoint(code) && !unmeasured.has(code), form);
}

interface Choice {
  readonly face: Typeface;
  /** What of the cluster it draws; undefined if no face does. */
  readonly form: string | undefined;
}

/** A space stands in the face of what is before it, if that has it; anything else in the first that has it. */
function choiceFor(
  cluster: string,
  weight: Typeface['weight'],
  faces: readonly Typeface[],
  last: Typeface | undefined,
): Choice {
  const code = cluster.codePointAt(0) ?? 0;
  if (last && SPACE.test(cluster) && !last.unmeasured.has(code)) {
    return { face: last, form: cluster };
  }
  const own = faces.filter((face) => face.weight === weight);
  for (const form of formsOf(cluster)) {
    const face = own.find((one) => draws(one, form));
    if (face) return { face, form };
  }
  const [face] = own;
  if (!face) throw new Error(`no face of weight ${weight}`);
  return { face, form: undefined };
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
    for (const cluster of clustersOf(span.text)) {
      const level = levels[at] ?? 0;
      at += cluster.length;
      const ink = inkOf(cluster);
      if (ink === '') continue;
      const last = items.at(-1);
      const near = last?.span.weight === span.weight ? last.face : undefined;
      const { face, form } = choiceFor(cluster, span.weight, faces, near);
      const isLacking = form === undefined;
      const joiner = JOINED.test(ink) ? (JOINER.exec(cluster)?.[0] ?? '') : '';
      const drawn = (form ?? ink) + joiner;
      if (
        last &&
        last.span === span &&
        last.face === face &&
        last.level === level &&
        last.isLacking === isLacking
      ) {
        last.text += cluster;
        last.drawn += drawn;
      } else items.push({ span, face, level, isLacking, text: cluster, drawn });
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

/** Where fonts keep the empty box. */
const BOX = 0;

/** An empty box for each character that the type lacks, which is still read as what it stands for. */
function boxed<Style>({ face, span, level, text }: Item<Style>, x: number): Run<Style> {
  const rightToLeft = level % 2 === 1;
  const { size, style } = span;
  const { advanceWidth } = face.drawing.getGlyph(BOX);
  const step = (advanceWidth / face.font.unitsPerEm) * size;
  const clusters = rightToLeft ? clustersOf(text).toReversed() : clustersOf(text);
  const glyphs = clusters.map((cluster, index): PlacedGlyph => {
    const codePoints = [...cluster].map((one) => one.codePointAt(0) ?? 0);
    return { glyph: { id: BOX, advanceWidth, codePoints }, x: index * step, y: 0 };
  });
  return { face, size, style, text, rightToLeft, glyphs, x, width: clusters.length * step };
}

/** A joiner leaves an empty glyph of no width on the left of its letter, with which it is read. */
function withJoiners(glyphs: readonly PlacedGlyph[], joiner: ReadonlySet<number>, letters: string) {
  if (joiner.size === 0) return glyphs;
  const joiners = [...letters].filter((one) => JOINER.test(one)).reverse();
  return glyphs.flatMap((placed, index): readonly PlacedGlyph[] => {
    if (joiner.has(index)) return [];
    if (!joiner.has(index - 1)) return [placed];
    const { id, advanceWidth, codePoints } = placed.glyph;
    const code = joiners.shift()?.codePointAt(0) ?? 0;
    return [{ ...placed, glyph: { id, advanceWidth, codePoints: [...codePoints, code] } }];
  });
}

function shape<Style>(item: Item<Style>, x: number): Run<Style> {
  if (item.isLacking) return boxed(item, x);
  const { face, span, level, text, drawn } = item;
  const rightToLeft = level % 2 === 1;
  const { font } = face;
  // A space that is missing is drawn as the usual one, in its own width.
  const wide = [...drawn].map((one) =>
    SPACES[one] !== undefined && !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0) ? one : '',
  );
  const known = [...drawn].map((one, index) => (wide[index] === '' ? one : ' ')).join('');
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
  const hidden = new Set<number>();
  const placed = glyphs.map((glyph, index): PlacedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    if (xAdvance === 0 && glyph.codePoints[0] === 0x20) hidden.add(index);
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
  const read = rightToLeft ? withJoiners(placed, hidden, drawn) : placed;
  return { face, size, style, text, rightToLeft, glyphs: read, x, width: pen };
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
