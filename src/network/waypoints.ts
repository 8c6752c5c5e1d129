import type { PartyId } from '../model/id.ts';
import type { Point, Scene, SceneHull, SceneNode } from '../scene/scene.ts';
import type { Waypoint } from './walk.ts';

function middleOf({ members }: SceneHull, places: ReadonlyMap<PartyId, Point>): Point | undefined {
  const points = members.flatMap((id) => places.get(id) ?? []);
  if (points.length === 0) return undefined;
  const sum = (of: (point: Point) => number) =>
    points.reduce((total, point) => total + of(point), 0);
  return { x: sum(({ x }) => x) / points.length, y: sum(({ y }) => y) / points.length };
}

/** Where the keyboard can stand: on every node, and in the middle of every outline. */
export function waypointsOf({
  nodes,
  hulls = [],
}: Scene): readonly (Waypoint<PartyId> & Pick<SceneNode, 'rank'>)[] {
  const places = new Map<PartyId, Point>(nodes.map((node) => [node.id, node]));
  const middles = hulls.flatMap((hull) => {
    const middle = middleOf(hull, places);
    return middle ? [{ id: hull.id as PartyId, ...middle, rank: 0 }] : [];
  });
  return [...nodes, ...middles];
}
