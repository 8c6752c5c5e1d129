import { describe, expect, it } from 'vitest';
import { KINDS } from '../model/kind.ts';
import { markCorner, pixelRaster, scaledRaster, USUAL_CELL } from './cell.ts';

describe('a cell', () => {
  it('of the usual size is divided alike on screen and in figures', () => {
    expect(pixelRaster(USUAL_CELL)).toEqual({ padding: 2, gap: 1, side: 6 });
    expect(scaledRaster(USUAL_CELL)).toEqual(pixelRaster(USUAL_CELL));
    expect(scaledRaster(6)).toEqual({ padding: 0.5, gap: 0.25, side: 1.5 });
  });

  it('has its marks in reading order, the middle left free', () => {
    const raster = pixelRaster(USUAL_CELL);
    expect(KINDS.map((kind) => markCorner(kind, raster).join())).toEqual([
      '2,2',
      '9,2',
      '16,2',
      '2,9',
      '16,9',
      '2,16',
      '9,16',
      '16,16',
    ]);
  });

  it('holds its marks whole at every size', () => {
    for (const size of [12, 15, 18, 24, 30, 39, 51]) {
      const { padding, gap, side } = pixelRaster(size);
      expect(2 * padding + 3 * side + 2 * gap).toBeLessThanOrEqual(size);
      expect(Number.isInteger(side)).toBe(true);
    }
  });
});
