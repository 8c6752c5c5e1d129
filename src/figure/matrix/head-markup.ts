import type { MatrixHead } from '../../scene/matrix-scene.ts';
import type { Point } from '../../scene/scene.ts';
import { discMarkup } from '../parties.ts';
import { textAt } from '../text.ts';
import { element, round } from '../xml.ts';
import { codeStart, flagStart, type HeadLook, headWords, lineStart, sideOf } from './heads.ts';
import type { MatrixLook } from './look.ts';

/** Of the ring around a flag. */
const RING_SCALE = 0.4;

/** A flag, if there is room for one, and the words beyond it. */
function headMarkup(
  head: MatrixHead,
  how: HeadLook,
  { palette, dir, flags }: MatrixLook,
  place: (outwards: number) => Point,
  anchor: 'start' | 'end',
  turned: boolean,
): string {
  const words = headWords(head, how.text);
  if (!words) return '';
  const disc = { ...place(flagStart(how)), width: how.flag, height: how.flag };
  const flag = head.iso2 !== undefined && flags.has(head.iso2) ? head.iso2 : undefined;
  const sign = how.flag > 0 ? discMarkup(disc, { outsider: false, flag }, palette, RING_SCALE) : '';
  // Texts of their own: programs differ in where a line that changes its colour is anchored.
  const text = (line: string, { x, y }: Point, fill: string) => {
    const written = textAt(x, y, [line], dir, { size: how.size, fill, anchor });
    const turn = `rotate(-90 ${round(x)} ${round(y)})`;
    return turned ? element('g', { transform: turn }, written) : written;
  };
  const code =
    words.code === undefined ? '' : text(words.code, place(codeStart(how)), palette.quiet);
  return sign + code + text(words.line, place(lineStart(how)), palette.ink);
}

/** The head of a row: beside the cells, where lines start or, at the far side, where they end. */
export function rowHead(head: MatrixHead, index: number, look: MatrixLook, count: number): string {
  const { plan, across } = look;
  const { start, top, cell, rows } = plan;
  const y = top + (index + 0.5) * cell;
  const isFar = sideOf(rows, index) === 1;
  const end = start + count * cell;
  const place = (outwards: number) => ({ x: across(isFar ? end + outwards : start - outwards), y });
  return headMarkup(head, rows, look, place, isFar ? 'start' : 'end', false);
}

/** The head of a column: above the cells, or at the far side below them, and read from below. */
export function columnHead(
  head: MatrixHead,
  index: number,
  look: MatrixLook,
  count: number,
): string {
  const { plan, across, dir } = look;
  const { start, top, cell, columns } = plan;
  const x = across(start + (index + 0.5) * cell);
  const isFar = sideOf(columns, index) === 1;
  const bottom = top + count * cell;
  const place = (outwards: number) => ({ x, y: isFar ? bottom + outwards : top - outwards });
  // Turned, the left end of a line is below, whichever end that is.
  const anchor = (dir === 'ltr') === isFar ? 'end' : 'start';
  return headMarkup(head, columns, look, place, anchor, true);
}
