import type { Kind } from '../../model/kind.ts';
import { markCorner, pixelRaster } from '../../scene/cell.ts';
import { MARKS } from '../../scene/marks.ts';
import { PATTERNED_FROM } from './geometry.ts';

/** Adds a kind's mark, in its place, to the path of a cell with that corner. */
export function addMark(path: Path2D, kind: Kind, x: number, y: number, size: number): void {
  const raster = pixelRaster(size);
  const { side } = raster;
  const [fromStart, fromTop] = markCorner(kind, raster);
  const [left, top] = [x + fromStart, y + fromTop];
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
