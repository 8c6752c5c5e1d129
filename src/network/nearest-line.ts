import type { Point, SceneEdge } from '../scene/scene.ts';

/** A straight line of the scene, from centre to centre. */
export interface Line {
  readonly edge: SceneEdge;
  readonly from: Point;
  readonly to: Point;
}

function distance({ from, to }: Line, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/** The id of the line that lies nearest to a point, if any does within that reach. */
export function nearestLine(
  lines: readonly Line[],
  point: Point,
  reach: number,
): string | undefined {
  let nearest: string | undefined;
  let least = reach;
  for (const line of lines) {
    const away = distance(line, point);
    if (away > least) continue;
    least = away;
    nearest = line.edge.id;
  }
  return nearest;
}
