import { arrowLength, type LineStyle, lineStyle } from '../../scene/line-style.ts';
import type { Palette } from '../../scene/palette.ts';
import { rimOf } from '../../scene/rings.ts';
import type { Point } from '../../scene/scene.ts';
import { between } from '../../scene/shape.ts';
import type { Arc } from '../arcs.ts';
import { type Camera, onGlass } from '../camera.ts';

/** Beyond so many lines, patterns are left out while the map moves, and what is kept is stretched. */
export const MANY = 600;

const ORDER = ['membership', 'pair', 'relationship', 'band'] as const;

export interface TiesLook {
  readonly palette: Palette;
  readonly camera: Camera;
  /** Another frame follows at once: many lines are drawn without their patterns. */
  readonly isHasty: boolean;
}

interface Batch {
  readonly style: LineStyle;
  readonly round: boolean;
  readonly arcs: Arc[];
}

/** Lines of one look are stroked as one path: hundreds of ties cost a dozen strokes. */
function batchesOf(arcs: readonly Arc[], { palette }: TiesLook): readonly Batch[] {
  const batches = new Map<string, Batch>();
  for (const arc of arcs) {
    const { edge, source, target } = arc;
    const scale = Math.min(source.scale, target.scale);
    const key = [ORDER.indexOf(edge.form), edge.kind, edge.weak, edge.turn, scale].join();
    const batch = batches.get(key);
    if (batch) {
      batch.arcs.push(arc);
      continue;
    }
    const style = lineStyle(edge, palette, Math.max(0.75, scale));
    batches.set(key, { style, round: edge.kind === 'political-support', arcs: [arc] });
  }
  return [...batches]
    .sort(([one], [other]) => Number(one.split(',', 1)[0]) - Number(other.split(',', 1)[0]))
    .map(([, batch]) => batch);
}

function trace(pen: CanvasRenderingContext2D, { from, control, to, bend }: Arc): void {
  pen.moveTo(from.x, from.y);
  if (bend === 0) pen.lineTo(to.x, to.y);
  else pen.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

function head(pen: CanvasRenderingContext2D, from: Point, tip: Point, length: number): void {
  const away = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / away, (tip.y - from.y) / away];
  const [x, y, half] = [tip.x - ux * length, tip.y - uy * length, length * 0.42];
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(x - uy * half, y + ux * half);
  pen.lineTo(x + uy * half, y - ux * half);
  pen.closePath();
}

function arrow(pen: CanvasRenderingContext2D, arc: Arc, camera: Camera, length: number): void {
  const { edge, source, target, bend } = arc;
  const outline = (node: Arc['source']) => ({ ...node, ...onGlass(camera, node) });
  const rims = { source: rimOf(source, source.scale), target: rimOf(target, target.scale) };
  const seen = between(outline(source), outline(target), bend, rims);
  if (!seen) return;
  if (edge.arrow === 'target') head(pen, seen.control, seen.to, length);
  else head(pen, seen.control, seen.from, length);
}

/** Around the tie that is chosen. */
export function paintGlow(
  pen: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  chosen: ReadonlySet<string>,
  palette: Palette,
): void {
  const arc = arcs.find(({ edge }) => chosen.has(edge.id));
  if (!arc) return;
  pen.globalAlpha = 0.45;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 10;
  pen.beginPath();
  trace(pen, arc);
  pen.stroke();
  pen.globalAlpha = 1;
}

/** Paints ties, as faint as the pen is, each fainter in its own measure. */
export function paintTies(
  pen: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  look: TiesLook,
): void {
  const isPlain = look.isHasty && arcs.length > MANY;
  const strength = pen.globalAlpha;
  for (const { style, round, arcs: alike } of batchesOf(arcs, look)) {
    pen.globalAlpha = strength * style.opacity;
    pen.strokeStyle = pen.fillStyle = style.colour;
    pen.lineWidth = style.width;
    pen.lineCap = round ? 'round' : 'butt';
    pen.setLineDash(isPlain ? [] : [...style.pattern]);
    pen.beginPath();
    for (const arc of alike) trace(pen, arc);
    pen.stroke();
    pen.setLineDash([]);
    pen.beginPath();
    for (const arc of alike) {
      if (arc.edge.arrow !== 'none') arrow(pen, arc, look.camera, arrowLength(style.width));
    }
    pen.fill();
  }
  pen.globalAlpha = strength;
  pen.lineCap = 'butt';
}
