import type { Kind } from '../../model/kind.ts';
import { MARKS, PLACES } from '../../scene/marks.ts';
import { PATTERNED_FROM } from './geometry.ts';

/** Between the line around a cell and its marks, and between marks. */
const PADDING = 2;
const GAP = 1;

/** Pixels of a mark's side: a cell is three of them, two gaps, two paddings, two half lines. */
function markSide(size: number): number {
  return Math.max(1, Math.floor((size - 2 * PADDING - 2 * GAP) / 3));
}

/** Adds a kind's mark, in its place, to the path of a cell with that corner. */
export function addMark(path: Path2D, kind: Kind, x: number, y: number, size: number): void {
  const side = markSide(size);
  const [left, top] = [
    x + PADDING + PLACES[kind].column * (side + GAP),
    y + PADDING + PLACES[kind].row * (side + GAP),
  ];
  if (size < PATTERNED_FROM) {
    path.rect(left, top, side, side);
    return;
  }
  for (const outline of MARKS[kind]) {
    outline.forEach(([right, down], index) => {
      const [px, py] = [left + Math.round(right * side), top + Math.round(down * side)];
      if (index === 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    });
    path.closePath();
  }
}
