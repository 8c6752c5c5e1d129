import type { PlacedHullName } from '../../scene/hull-names.ts';
import type { Point } from '../../scene/scene.ts';
import { distanceTo } from '../../scene/smooth.ts';

/** The name under the point, if one is. */
export function nameAt(
  names: ReadonlyMap<string, PlacedHullName>,
  { x, y }: Point,
): string | undefined {
  for (const [id, { box }] of names) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return id;
  }
  return undefined;
}

/** The outline that runs nearest to the point, if one does within `reach`. */
export function outlineAt(
  polygons: ReadonlyMap<string, readonly Point[]>,
  point: Point,
  reach: number,
): string | undefined {
  let nearest: string | undefined;
  let least = reach;
  for (const [id, polygon] of polygons) {
    const distance = distanceTo(polygon, point);
    if (distance > least) continue;
    [nearest, least] = [id, distance];
  }
  return nearest;
}
