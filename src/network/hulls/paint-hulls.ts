import {
  HULL_DIM_OPACITY,
  HULL_FILL_OPACITY,
  HULL_LIT_FILL_OPACITY,
  HULL_LIT_WIDTH,
  HULL_WIDTH,
  hullLook,
} from '../../scene/hull-look.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Point, SceneHull } from '../../scene/scene.ts';
import { closedCurve } from '../../scene/smooth.ts';

/** However far out, an outline is no finer on the glass. */
const FINEST = 1.2;

export interface DrawnHull {
  readonly hull: SceneHull;
  readonly path: Path2D;
}

export function pathOf(corners: readonly Point[]): Path2D {
  const path = new Path2D();
  const curve = closedCurve(corners);
  if (!curve) return path;
  path.moveTo(curve.start.x, curve.start.y);
  for (const { control, to } of curve.pieces) {
    path.quadraticCurveTo(control.x, control.y, to.x, to.y);
  }
  path.closePath();
  return path;
}

export interface Glass {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

/** Fits the canvas to the glass and paints the outlines on it, those that reach further first. */
export function paintHulls(
  canvas: HTMLCanvasElement,
  drawn: readonly DrawnHull[],
  { zoom, pan, width, height }: Glass,
  { palette, lit }: { readonly palette: Palette; readonly lit: ReadonlySet<string> | undefined },
): void {
  const density = devicePixelRatio;
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, across, down);
  context.setTransform(zoom * density, 0, 0, zoom * density, pan.x * density, pan.y * density);
  const inOrder = [...drawn].sort((one, other) => other.hull.level - one.hull.level);
  for (const { hull, path } of inOrder) {
    const isLit = lit?.has(hull.id) ?? false;
    const { colour, pattern } = hullLook(palette, hull.look);
    const wide = isLit ? HULL_LIT_WIDTH : HULL_WIDTH;
    const lineWidth = Math.max(wide, (FINEST * wide) / HULL_WIDTH / zoom);
    context.fillStyle = colour;
    context.strokeStyle = colour;
    if (lit === undefined || isLit) {
      context.globalAlpha = isLit ? HULL_LIT_FILL_OPACITY : HULL_FILL_OPACITY;
      context.fill(path);
    }
    context.globalAlpha = lit === undefined || isLit ? 1 : HULL_DIM_OPACITY;
    context.lineWidth = lineWidth;
    context.setLineDash(pattern.map((length) => (length * lineWidth) / wide));
    context.stroke(path);
  }
}
