import type { MatrixHead } from '../../scene/matrix-scene.ts';
import type { Point } from '../../scene/scene.ts';
import { discMarkup } from '../parties.ts';
import { readable, textAt } from '../text.ts';
import { element, round } from '../xml.ts';
import { EN_SPACE, flagStart, type HeadLook, headStart, headWords, sideOf } from './heads.ts';
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
  const [name, code] = headWords(head, how.text);
  if (name === undefined) return '';
  const disc = { ...place(flagStart(how)), width: how.flag, height: how.flag };
  const flag = head.iso2 !== undefined && flags.has(head.iso2) ? head.iso2 : undefined;
  const sign = how.flag > 0 ? discMarkup(disc, { outsider: false, flag }, palette, RING_SCALE) : '';
  const after =
    code === undefined
      ? ''
      : EN_SPACE + element('tspan', { fill: palette.quiet }, readable(code, dir));
  const { x, y } = place(headStart(how));
  const words = textAt(x, y, [name], dir, { size: how.size, fill: palette.ink, anchor }, after);
  const turn = `rotate(-90 ${round(x)} ${round(y)})`;
  return sign + (turned ? element('g', { transform: turn }, words) : words);
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
