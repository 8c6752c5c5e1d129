import type { Kind } from '../../model/kind.ts';
import { markCorner, pixelRaster } from '../../scene/cell.ts';
import { MARKS } from '../../scene/marks.ts';
import { addOutlines } from './add-outlines.ts';
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
  addOutlines(path, MARKS[kind], left, top, side);
}
