import type { Outline } from '../../scene/marks.ts';

/** Adds outlines of the unit square, drawn that large from that corner, to a path, in whole pixels. */
export function addOutlines(
  path: Path2D,
  outlines: readonly Outline[],
  left: number,
  top: number,
  side: number,
): void {
  for (const outline of outlines) {
    outline.forEach(([right, down], index) => {
      const [px, py] = [left + Math.round(right * side), top + Math.round(down * side)];
      if (index === 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    });
    path.closePath();
  }
}
