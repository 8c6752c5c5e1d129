import { controlPoint, pointOnCurve } from '../scene/curves.ts';
import type { Point, SceneEdge } from '../scene/scene.ts';
import type { Curve } from '../scene/shape.ts';
import type { MapNode } from './arrange.ts';
import { type Camera, onGlass, type Size } from './camera.ts';

/** How high an arc rises, against the distance it spans, as its control point has it. */
const RISE = 0.16;

/** A tie as it is drawn, in pixels of the glass. */
export interface Arc extends Curve {
  readonly edge: SceneEdge;
  readonly source: MapNode;
  readonly target: MapNode;
  readonly bend: number;
}

/**
 * How a tie bends: between two parties to the north, as the shortest way round the northern half of
 * the Earth does, parallel ones fanned about that; a membership runs straight to its hub.
 */
export function bendOf({ form, bend }: SceneEdge, from: Point, to: Point, scale: number): number {
  const fanned = bend * scale;
  if (form === 'membership') return fanned;
  const rise = Math.hypot(to.x - from.x, to.y - from.y) * RISE;
  return fanned + (to.x >= from.x ? -rise : rise);
}

/** The arcs between the parties as they stand on the glass. */
export function arcsOf(
  edges: readonly SceneEdge[],
  nodes: readonly MapNode[],
  camera: Camera,
): readonly Arc[] {
  const byId = new Map(nodes.map((node) => [node.id, { node, place: onGlass(camera, node) }]));
  return edges.flatMap((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target) return [];
    const [from, to] = [source.place, target.place];
    const bend = bendOf(edge, from, to, Math.min(source.node.scale, target.node.scale));
    const control = controlPoint(from, to, bend);
    return [{ edge, source: source.node, target: target.node, from, control, to, bend }];
  });
}

/** Whether any of an arc may be seen in a window with that much around it. */
export function reaches(
  { from, control, to }: Curve,
  { width, height }: Size,
  margin: number,
): boolean {
  return (
    Math.max(from.x, control.x, to.x) > -margin &&
    Math.min(from.x, control.x, to.x) < width + margin &&
    Math.max(from.y, control.y, to.y) > -margin &&
    Math.min(from.y, control.y, to.y) < height + margin
  );
}

const SAMPLES = 24;

/** How far a point is from an arc, in pixels; infinite where it clearly is not near. */
export function distanceTo({ from, control, to }: Curve, point: Point, reach: number): number {
  const outside =
    point.x < Math.min(from.x, control.x, to.x) - reach ||
    point.x > Math.max(from.x, control.x, to.x) + reach ||
    point.y < Math.min(from.y, control.y, to.y) - reach ||
    point.y > Math.max(from.y, control.y, to.y) + reach;
  if (outside) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let before = from;
  for (let sample = 1; sample <= SAMPLES; sample++) {
    const here = pointOnCurve(from, control, to, sample / SAMPLES);
    least = Math.min(least, toSegment(point, before, here));
    before = here;
  }
  return least;
}

function toSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
