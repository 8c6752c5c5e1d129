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
}

/** Between the cells, flags and words, in ems. */
const GAP = 0.32;
export const EN_SPACE = '\u2002';
/** Between the middles of two lines, in ems: of names, whose letters reach below the line, and of capitals. */
const PITCH: Readonly<Record<HeadText, number>> = { name: 1.02, both: 1.02, code: 0.9, none: 0 };

/** The side of the cells at which a head stands: 0 where lines start and at the top. */
export function sideOf({ sides }: Pick<HeadLook, 'sides'>, index: number): 0 | 1 {
  return sides === 2 && index % 2 === 1 ? 1 : 0;
}

/** The words at a head, a name and the code that stands for it. */
export function headWords({ id, label, code }: MatrixHead, text: HeadText): readonly string[] {
  switch (text) {
    case 'name':
      return [cleanText(label)];
    case 'both':
      return [cleanText(label), cleanText(id)];
    case 'code':
      return [cleanText(code)];
    case 'none':
      return [];
  }
}

/** Of the widest line at each side, in ems. */
export type HeadWidths = readonly [near: number, far: number];

/** Kept for as long as the heads: a page is planned in many ways before one is drawn. */
const known = new WeakMap<readonly MatrixHead[], Map<string, HeadWidths>>();

export function headWidths(
  heads: readonly MatrixHead[],
  look: Pick<HeadLook, 'text' | 'sides'>,
): HeadWidths {
  const ofHeads = known.get(heads) ?? new Map<string, HeadWidths>();
  known.set(heads, ofHeads);
  const key = `${look.text} ${look.sides}`;
  const widths = ofHeads.get(key) ?? measuredWidths(heads, look);
  ofHeads.set(key, widths);
  return widths;
}

function measuredWidths(
  heads: readonly MatrixHead[],
  look: Pick<HeadLook, 'text' | 'sides'>,
): HeadWidths {
  const widths: [number, number] = [0, 0];
  heads.forEach((head, index) => {
    const words = headWords(head, look.text);
    const width = words.length === 0 ? 0 : textWidth(words.join(EN_SPACE), 1);
    const side = sideOf(look, index);
    widths[side] = Math.max(widths[side], width);
  });
  return widths;
}

/** How far from the cells the middle of a flag is, in page units. */
export function flagStart({ flag, size }: HeadLook): number {
  return GAP * size + flag / 2;
}

/** How far from the cells the words begin, in page units. */
export function headStart({ flag, size }: HeadLook): number {
  return GAP * size + (flag > 0 ? flag + GAP * size : 0);
}

/** What the heads at that side take beside the cells, in page units. */
export function headLength(look: HeadLook, widths: HeadWidths, side: 0 | 1): number {
  return widths[side] === 0 ? 0 : headStart(look) + widths[side] * look.size;
}

/** Whether letters of that size stand clear of one another at heads that are `cell` apart. */
export function isClear({ text, size, sides }: HeadLook, cell: number): boolean {
  return size * PITCH[text] <= cell * sides;
}
