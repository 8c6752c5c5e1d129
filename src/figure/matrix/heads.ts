import type { MatrixHead } from '../../scene/matrix-scene.ts';
import { textWidth } from '../../scene/text-width.ts';
import { cleanText } from '../xml.ts';

/** What stands at heads: names, names with the codes that stand at the other heads, codes, or nothing. */
export type HeadText = 'name' | 'both' | 'code' | 'none';

/** How the heads of the rows, or of the columns, are written. */
export interface HeadLook {
  readonly text: HeadText;
  /** In page units. */
  readonly size: number;
  /** Where there are two, every other head stands at the far side of the cells. */
  readonly sides: 1 | 2;
  /** The diameter of the flags; 0 where there is no room for any. */
  readonly flag: number;
  /** The width of the codes that stand between names and cells, in ems; 0 where none do. */
  readonly codes: number;
}

/** Between the cells, flags and words, in ems. */
const GAP = 0.32;
/** Between a name and its code, in ems. */
const CODE_GAP = 0.5;
/** Between the middles of two lines, in ems: of names, whose letters reach below the line, and of capitals. */
const PITCH: Readonly<Record<HeadText, number>> = { name: 1.02, both: 1.02, code: 0.9, none: 0 };

/** The side of the cells at which a head stands: 0 where lines start and at the top. */
export function sideOf({ sides }: Pick<HeadLook, 'sides'>, index: number): 0 | 1 {
  return sides === 2 && index % 2 === 1 ? 1 : 0;
}

/** A line at a head, and the code nearer to the cells where both stand there. */
export function headWords(
  { id, label, code }: MatrixHead,
  text: HeadText,
): { readonly line: string; readonly code?: string } | undefined {
  switch (text) {
    case 'name':
      return { line: cleanText(label) };
    case 'both':
      return { line: cleanText(label), code: cleanText(id) };
    case 'code':
      return { line: cleanText(code) };
    case 'none':
      return undefined;
  }
}

/** Of the widest line at each side, in ems. */
type HeadWidths = readonly [near: number, far: number];

/** How wide heads of a make are, in ems. */
export interface HeadMeasures {
  readonly lines: HeadWidths;
  readonly codes: number;
}

function measured(heads: readonly MatrixHead[], look: Pick<HeadLook, 'text' | 'sides'>) {
  const lines: [number, number] = [0, 0];
  let codes = 0;
  heads.forEach((head, index) => {
    const words = headWords(head, look.text);
    if (!words) return;
    const side = sideOf(look, index);
    lines[side] = Math.max(lines[side], textWidth(words.line, 1));
    codes = Math.max(codes, textWidth(words.code ?? '', 1));
  });
  return { lines, codes };
}

/** Kept for as long as the heads: a page is planned in many ways before one is drawn. */
const known = new WeakMap<readonly MatrixHead[], Map<string, HeadMeasures>>();

export function headMeasures(
  heads: readonly MatrixHead[],
  look: Pick<HeadLook, 'text' | 'sides'>,
): HeadMeasures {
  const ofHeads = known.get(heads) ?? new Map<string, HeadMeasures>();
  known.set(heads, ofHeads);
  const key = `${look.text} ${look.sides}`;
  const measures = ofHeads.get(key) ?? measured(heads, look);
  ofHeads.set(key, measures);
  return measures;
}

/** How far from the cells the middle of a flag is, in page units. */
export function flagStart({ flag, size }: HeadLook): number {
  return GAP * size + flag / 2;
}

/** How far from the cells the codes between them and the names begin, in page units. */
export function codeStart({ flag, size }: HeadLook): number {
  return GAP * size + (flag > 0 ? flag + GAP * size : 0);
}

/** How far from the cells the lines begin, in page units. */
export function lineStart(look: HeadLook): number {
  return codeStart(look) + (look.codes > 0 ? (look.codes + CODE_GAP) * look.size : 0);
}

/** What the heads at that side take beside the cells, in page units. */
export function headLength(look: HeadLook, { lines }: HeadMeasures, side: 0 | 1): number {
  return lines[side] === 0 ? 0 : lineStart(look) + lines[side] * look.size;
}

/** Whether letters of that size stand clear of one another at heads that are `cell` apart. */
export function isClear({ text, size, sides }: HeadLook, cell: number): boolean {
  return size * PITCH[text] <= cell * sides;
}
