import { type GeoProjection, geoEqualEarth } from 'd3-geo';
import type { Point } from '../scene/scene.ts';
import { WORLD } from './world.ts';

/** The map is cut open here, between Alaska and Siberia, where the cut meets least land. */
const CUT = 169;

/** Equal Earth, which keeps areas true, in map units. */
export function worldProjection(): GeoProjection {
  return geoEqualEarth()
    .rotate([CUT - 180, 0])
    .fitSize([WORLD.width, WORLD.height], { type: 'Sphere' });
}

const projection = worldProjection();

export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Where a place on Earth lies on the map. */
export function project({ lat, lon }: Place): Point {
  const [x, y] = projection([lon, lat]) ?? [WORLD.width / 2, WORLD.height / 2];
  return { x, y };
}
