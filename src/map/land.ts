/// <reference path="./world-atlas.d.ts" />
import { geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { worldProjection } from './project.ts';

/** Paths in SVG's notation, in map units. */
export interface Land {
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
}

/** A tenth of a map unit is finer than any screen shows. */
const DIGITS = 2;

/** The packaged world, drawn anew at each call. */
export function drawLand(): Land {
  const path = geoPath(worldProjection()).digits(DIGITS);
  const { countries, land } = world.objects;
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    land: path(feature(world, land)) ?? '',
    borders: path(mesh(world, countries, (one, other) => one !== other)) ?? '',
  };
}
