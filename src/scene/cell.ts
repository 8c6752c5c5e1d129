import type { Kind } from '../model/kind.ts';
import { PLACES } from './marks.ts';

/** How a cell of the matrix is divided: space at its edge, marks, space between them. */
export interface CellRaster {
  readonly padding: number;
  readonly gap: number;
  /** Of a mark. */
  readonly side: number;
}

/** The cell in which the matrix opens on screen, in pixels; its proportions are those of figures. */
export const USUAL_CELL = 24;
const PADDING = 2;
const GAP = 1;

/** In whole pixels: a cell is three marks, two gaps, two paddings, two half lines. */
export function pixelRaster(size: number): CellRaster {
  const side = Math.max(1, Math.floor((size - 2 * PADDING - 2 * GAP) / 3));
  return { padding: PADDING, gap: GAP, side };
}

/** In the proportions of the usual cell, for pictures that are not bound to pixels. */
export function scaledRaster(size: number): CellRaster {
  const { padding, gap, side } = pixelRaster(USUAL_CELL);
  const scale = size / USUAL_CELL;
  return { padding: padding * scale, gap: gap * scale, side: side * scale };
}

/** The corner of a kind's mark, from the start and the top of its cell. */
export function markCorner(
  kind: Kind,
  { padding, gap, side }: CellRaster,
): readonly [x: number, y: number] {
  const { column, row } = PLACES[kind];
  return [padding + column * (side + gap), padding + row * (side + gap)];
}
