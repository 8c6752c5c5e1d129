import { ARABIC, arabicWidth } from './arabic-width.ts';
import { REGULAR, SEMIBOLD } from './glyph-widths.ts';
import type { Weight } from './weight.ts';

export type { Weight } from './weight.ts';

const WIDTHS: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: new Map(REGULAR.flatMap(([width, all]) => [...all].map((one) => [one, width]))),
  semibold: new Map(SEMIBOLD.flatMap(([width, all]) => [...all].map((one) => [one, width]))),
};

/** For scripts outside the tables; a little more than the average letter, so boxes err on the large side. */
const OTHER = 620;

/** As wide as high, or a little wider, in whichever type draws them. */
const SQUARE = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Emoji_Presentation}\u3000-\u303F]/u;
const SQUARE_WIDTH = 1240;

const MARK = /\p{Mn}/u;

/** Width of a line of IBM Plex Sans, in the unit of `size`. The same on screen, in files and in Node. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const widths = WIDTHS[weight];
  const characters = [...text.normalize('NFD')].filter((character) => !MARK.test(character));
  const isArabic = ARABIC.test(text);
  let total = 0;
  characters.forEach((character, at) => {
    const joined = isArabic ? arabicWidth(characters, at, weight) : undefined;
    total += joined ?? widths.get(character) ?? (SQUARE.test(character) ? SQUARE_WIDTH : OTHER);
  });
  return (total / 1000) * size;
}

/** The text broken at spaces into lines no wider than `width`; a longer word keeps a line of its own. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The text with every word that is wider than `width` cut into pieces that are not. */
export function cutLongWords(
  text: string,
  width: number,
  size: number,
  weight: Weight = 'regular',
): string {
  const pieces = (word: string) => {
    let piece = '';
    const done: string[] = [];
    for (const letter of word) {
      if (piece !== '' && textWidth(piece + letter, size, weight) > width) {
        done.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...done, piece];
  };
  return text.split(' ').flatMap(pieces).join(' ');
}
