import { markCorner, pixelRaster } from '../../scene/cell.ts';
import { SIGN_OUTLINES, signOf } from '../../scene/turn-signs.ts';
import { addOutlines } from './add-outlines.ts';
import { PATTERNED_FROM } from './geometry.ts';
import type { CellInSight, Painting } from './paint.ts';

/** From which size of a cell on each mark has room for a sign of its own. */
const SIGNED_EACH_FROM = 39;

/** Writes into the middle of each cell what became of its kinds between two dates; where they differ, large marks say it each. */
export function paintSigns(
  context: CanvasRenderingContext2D,
  { data: { turns }, geometry: { size }, palette }: Painting,
  cells: readonly CellInSight[],
): void {
  if (!turns || size < PATTERNED_FROM) return;
  const raster = pixelRaster(size);
  const { padding, gap, side } = raster;
  const inset = Math.floor(side / 8);
  const middle = padding + side + gap + inset;
  const large = side - 2 * inset;
  const small = Math.floor(side / 4) * 2 + 1;
  const paths = new Map<number, { readonly ground: Path2D; readonly signs: Path2D }>();
  for (const { cell, x, y, strength } of cells) {
    const ofKinds = turns.ofKinds.get(cell) ?? new Map();
    const sign = signOf(ofKinds.values());
    if (!sign) continue;
    const { ground, signs } = paths.get(strength) ?? { ground: new Path2D(), signs: new Path2D() };
    paths.set(strength, { ground, signs });
    addOutlines(signs, SIGN_OUTLINES[sign], x + middle, y + middle, large);
    if (sign !== 'mixed' || size < SIGNED_EACH_FROM) continue;
    for (const [kind, turn] of ofKinds) {
      const own = signOf([turn]);
      if (!own) continue;
      const [fromStart, fromTop] = markCorner(kind, raster);
      const [left, top] = [x + fromStart + side - small, y + fromTop + side - small];
      ground.rect(left - 1, top - 1, small + 2, small + 2);
      addOutlines(signs, SIGN_OUTLINES[own], left, top, small);
    }
  }
  for (const [strength, { ground, signs }] of paths) {
    context.globalAlpha = 1;
    context.fillStyle = palette.ground;
    context.fill(ground);
    context.globalAlpha = strength;
    context.fillStyle = palette.ink;
    context.fill(signs);
  }
  context.globalAlpha = 1;
}
