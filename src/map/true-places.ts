import type { Atlas } from '../model/atlas.ts';
import { neighboursOf } from '../model/ego.ts';
import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import type { Point, Positions } from '../scene/scene.ts';
import { project } from './project.ts';

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/**
 * Nations at their capitals; a coalition, which has no place of its own, in the middle of those
 * nations that are visibly tied to it, or failing them of such coalitions.
 */
export function truePlaces(atlas: Atlas, visible: Visible): Positions {
  const places = new Map<PartyId, Point>();
  for (const id of visible.parties) {
    const place = atlas.nations.get(id)?.coordinates;
    if (place) places.set(id, project(place));
  }
  const neighbours = neighboursOf(visible.ties);
  const settled: ReadonlyMap<PartyId, Point>[] = [new Map(places)];
  for (let round = 0; round < 2; round++) {
    const known = settled.at(-1) ?? places;
    for (const id of visible.parties) {
      if (places.has(id) || !atlas.coalitions.has(id)) continue;
      const around = [...(neighbours.get(id) ?? [])].flatMap((near) => known.get(near) ?? []);
      if (around.length > 0) places.set(id, middle(around));
    }
    settled.push(new Map(places));
  }
  return places;
}
