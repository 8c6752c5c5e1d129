import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { worldProjection } from './project.ts';

export type World = Topology<{
  readonly countries: GeometryCollection;
  readonly land: GeometryCollection;
}>;

/** Paths in SVG's notation, in map units. */
export interface Land {
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
}

/** A tenth of a map unit is finer than any screen shows. */
const DIGITS = 2;

export function landOf(world: World): Land {
  const path = geoPath(worldProjection()).digits(DIGITS);
  const { countries, land } = world.objects;
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    land: path(feature(world, land)) ?? '',
    borders: path(mesh(world, countries, (one, other) => one !== other)) ?? '',
  };
}
