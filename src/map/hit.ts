import type { Point } from '../scene/scene.ts';
import { type Arc, distanceTo } from './arcs.ts';
import type { MapNode } from './arrange.ts';
import { type Camera, onGlass } from './camera.ts';

/** How far beside a party one may point, in pixels: with a mouse, and with a finger. */
export const REACH = { fine: 4, coarse: 14 } as const;
/** The same beside a tie, however one points. */
const TIE_REACH = 6;

function distanceToParty(node: MapNode, place: Point, point: Point): number {
  const straight = (node.width - node.height) / 2;
  const beside = Math.max(0, Math.abs(point.x - place.x) - straight);
  return Math.hypot(beside, point.y - place.y) - node.height / 2;
}

/** The id of the party, or else the tie, that is pointed at. */
export function hit(
  nodes: readonly MapNode[],
  arcs: readonly Arc[],
  camera: Camera,
  point: Point,
  reach: number = REACH.fine,
): string | undefined {
  let found: string | undefined;
  let least = reach;
  for (const node of nodes) {
    const distance = distanceToParty(node, onGlass(camera, node), point);
    if (distance < least) [found, least] = [node.id, distance];
  }
  if (found !== undefined) return found;
  least = Math.max(reach, TIE_REACH);
  for (const arc of arcs) {
    const distance = distanceTo(arc, point, least);
    if (distance < least) [found, least] = [arc.edge.id, distance];
  }
  return found;
}
