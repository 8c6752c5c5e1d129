import { markCorner, scaledRaster } from '../../scene/cell.ts';
import type { MatrixCell } from '../../scene/matrix-scene.ts';
import type { Palette } from '../../scene/palette.ts';
import { SIGN_OUTLINES, type Sign } from '../../scene/turn-signs.ts';
import { element, round } from '../xml.ts';
import type { Across, Cell } from './marks.ts';

/** The side of a cell, in points, from which each mark has room for a sign of its own. */
export const SIGNED_EACH = 29;
/** Of a mark's own sign, and of the ground around it, as parts of the mark's side. */
const OWN_SIGN = 0.5;
const GROUND = 0.1;

function outlined(sign: Sign, { x, y, size }: Cell, across: Across): string {
  const place = ([right, down]: readonly [number, number]) =>
    `${round(across(x + right * size))} ${round(y + down * size)}`;
  return SIGN_OUTLINES[sign].map((outline) => `M${outline.map(place).join('L')}Z`).join('');
}

/** What changed between two dates, in the middle of a cell; where kinds differ, at each if there is room. */
export function signsMarkup(
  { marks, sign }: Pick<MatrixCell, 'marks' | 'sign'>,
  cell: Cell,
  { ground, ink }: Pick<Palette, 'ground' | 'ink'>,
  across: Across,
  each: boolean,
): string {
  if (!sign) return '';
  const { x, y, size } = cell;
  const raster = scaledRaster(size);
  const { padding, gap, side } = raster;
  const middle = padding + side + gap;
  const signs = [outlined(sign, { x: x + middle, y: y + middle, size: side }, across)];
  const grounds: string[] = [];
  for (const { kind, turn } of sign === 'mixed' && each ? marks : []) {
    if (turn === undefined || turn === 'kept') continue;
    const [fromStart, fromTop] = markCorner(kind, raster);
    const own = side * OWN_SIGN;
    const [left, top] = [x + fromStart + side - own, y + fromTop + side - own];
    signs.push(outlined(turn, { x: left, y: top, size: own }, across));
    const rim = side * GROUND;
    const [from, to] = [left - rim, left + own + rim].map((at) => round(across(at)));
    grounds.push(`M${from} ${round(top - rim)}H${to}V${round(top + own + rim)}H${from}Z`);
  }
  const patch = grounds.length > 0 ? element('path', { d: grounds.join(''), fill: ground }) : '';
  return patch + element('path', { 'data-sign': sign, d: signs.join(''), fill: ink });
}
