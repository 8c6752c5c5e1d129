import type { Kind } from '../../model/kind.ts';
import { markCorner, scaledRaster } from '../../scene/cell.ts';
import { MARKS, type Outline, WEAK_MARK } from '../../scene/marks.ts';
import type { MatrixMark } from '../../scene/matrix-scene.ts';
import { KEPT_OPACITY, type Palette } from '../../scene/palette.ts';
import { element, round } from '../xml.ts';

/** From the start of the line to where it is on the page. */
export type Across = (fromStart: number) => number;

const WHOLE: readonly Outline[] = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
];

/** The path of a kind's mark in a cell of that side and corner. */
function markPath(
  kind: Kind,
  { x, y, size }: Cell,
  outlines: readonly Outline[],
  across: Across,
): string {
  const raster = scaledRaster(size);
  const [fromStart, fromTop] = markCorner(kind, raster);
  const place = ([right, down]: Outline[number]) =>
    `${round(across(x + fromStart + right * raster.side))} ${round(y + fromTop + down * raster.side)}`;
  return outlines.map((outline) => `M${outline.map(place).join('L')}Z`).join('');
}

export interface Cell {
  /** From the start of the line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The marks of a cell, each kind in its place. */
export function marksMarkup(
  marks: readonly MatrixMark[],
  cell: Cell,
  palette: Palette,
  across: Across,
  patterned: boolean,
): string {
  return marks
    .map(({ kind, weak, turn }) =>
      element('path', {
        'data-kind': kind,
        d: markPath(kind, cell, patterned ? MARKS[kind] : WHOLE, across),
        fill: palette.kinds[kind],
        'fill-opacity': turn === 'kept' ? KEPT_OPACITY : weak ? WEAK_MARK : undefined,
      }),
    )
    .join('');
}
