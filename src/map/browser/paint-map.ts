import { paletteOf, type Theme } from '../../scene/palette.ts';
import type { Arc } from '../arcs.ts';
import type { MapNode } from '../arrange.ts';
import type { Bright } from '../bright.ts';
import type { Camera, Size } from '../camera.ts';
import { landColours } from '../colours.ts';
import type { Land } from '../land.ts';
import { paintLabels } from './paint-labels.ts';
import { paintMarks } from './paint-marks.ts';
import { paintLeaders, paintParties } from './paint-parties.ts';
import { paintTies } from './paint-ties.ts';

export interface LandPaths {
  readonly sphere: Path2D;
  readonly land: Path2D;
  readonly borders: Path2D;
}

export function landPaths({ sphere, land, borders }: Land): LandPaths {
  return { sphere: new Path2D(sphere), land: new Path2D(land), borders: new Path2D(borders) };
}

/** All that one frame of the map shows. */
export interface Frame {
  readonly size: Size;
  /** Device pixels to one of the page's. */
  readonly density: number;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly nodes: readonly MapNode[];
  readonly arcs: readonly Arc[];
  readonly bright: Bright | undefined;
  readonly chosen: string | undefined;
  readonly preview: string | undefined;
  readonly cursor: string | undefined;
  readonly isMoving: boolean;
  readonly flagOf: (iso2: string) => CanvasImageSource | undefined;
}

function paintLand(
  pen: CanvasRenderingContext2D,
  { sphere, land, borders }: LandPaths,
  { theme, camera, density }: Frame,
): void {
  const { land: soil, border, edge } = landColours(theme);
  const scale = camera.zoom * density;
  pen.setTransform(scale, 0, 0, scale, camera.x * density, camera.y * density);
  pen.fillStyle = soil;
  pen.fill(land);
  pen.lineWidth = 0.7 / camera.zoom;
  pen.strokeStyle = border;
  pen.stroke(borders);
  pen.strokeStyle = edge;
  pen.stroke(land);
  pen.stroke(sphere);
}

/** Paints one frame, from the ground up. */
export function paintMap(pen: CanvasRenderingContext2D, land: LandPaths, frame: Frame): void {
  const { size, density, theme, nodes, arcs, bright } = frame;
  const palette = paletteOf(theme);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, size.width * density, size.height * density);
  paintLand(pen, land, frame);
  pen.setTransform(density, 0, 0, density, 0, 0);
  paintTies(pen, arcs, { ...frame, palette, bright: bright?.ties });
  paintMarks(pen, arcs, { palette, bright: bright?.ties });
  const look = { ...frame, palette, bright: bright?.parties };
  paintLeaders(pen, nodes, look);
  paintParties(pen, nodes, look);
  paintLabels(pen, nodes, { ...look, centre: frame.preview ?? frame.chosen });
}
