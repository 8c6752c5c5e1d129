import { HULL_FILL_OPACITY, HULL_NAME_SIZE, HULL_WIDTH, hullLook } from '../scene/hull-look.ts';
import { namePlate, type PlacedHullName, placeHullNames } from '../scene/hull-names.ts';
import { hullOutline } from '../scene/hull-outline.ts';
import { hullShapes } from '../scene/hull-shapes.ts';
import { type Box, boxAround } from '../scene/labels.ts';
import type { Palette } from '../scene/palette.ts';
import type { Point, SceneHull, SceneNode } from '../scene/scene.ts';
import { closedCurve, smoothed } from '../scene/smooth.ts';
import type { Area } from './figure.ts';
import { type Direction, textAt } from './text.ts';
import { element, round } from './xml.ts';

export interface PlacedHull {
  readonly hull: SceneHull;
  readonly corners: readonly Point[];
  readonly name: PlacedHullName | undefined;
}

/** In page units; a caption is legible down to here on a screen. */
const SMALLEST_NAME = 8;
const HALO = 2;

function nameScale(scale: number, smallest: number): number {
  return Math.max(Math.max(SMALLEST_NAME, smallest) / HULL_NAME_SIZE, Math.min(1, scale));
}

export interface HullRoom {
  readonly scale: number;
  /** That letters may be, in page units. */
  readonly smallest: number;
  readonly area: Area;
}

/** Where outlines and their names go on the page, for nodes that are arranged on it. */
export function placeHulls(
  hulls: readonly SceneHull[],
  nodes: readonly SceneNode[],
  { scale, smallest, area }: HullRoom,
): readonly PlacedHull[] {
  const corners = new Map(
    hullShapes(hulls, nodes, scale).map(({ id, shape }) => [id, hullOutline(shape)]),
  );
  const found = hulls.flatMap((hull) => {
    const outline = corners.get(hull.id);
    return outline ? [{ hull, corners: outline }] : [];
  });
  const discs = nodes.map(({ x, y, width, height }) =>
    boxAround(x, y, width + HALO, height + HALO),
  );
  const names = placeHullNames(
    found.map(({ hull, corners }) => ({
      id: hull.id,
      polygon: smoothed(corners),
      rank: hull.rank,
      ...namePlate(hull, nameScale(scale, smallest)),
    })),
    {
      obstacles: discs,
      mostCovered: Number.POSITIVE_INFINITY,
      softer: discs.map(belowOf),
      within: {
        left: area.x,
        right: area.x + area.width,
        top: area.y,
        bottom: area.y + area.height,
      },
    },
  );
  return found.map((one) => ({ ...one, name: names.get(one.hull.id) }));
}

/** How many discs a name of an outline covers by more than a quarter of their width. */
export function coveredByNames(placed: readonly PlacedHull[], nodes: readonly SceneNode[]): number {
  const plates = placed.flatMap(({ name }) => (name ? [name.box] : []));
  const isCovered = ({ x, y, width }: SceneNode) =>
    plates.some(({ left, right, top, bottom }) => {
      const across = Math.max(left - x, 0, x - right);
      const down = Math.max(top - y, 0, y - bottom);
      return Math.hypot(across, down) < width / 4;
    });
  return nodes.filter(isCovered).length;
}

/** Where a name is likely to stand. */
function belowOf({ left, right, top, bottom }: Box): Box {
  return { left: left - 8, right: right + 8, top: bottom, bottom: bottom + (bottom - top) / 2 };
}

function pathOf(corners: readonly Point[]): string {
  const curve = closedCurve(corners);
  if (!curve) return '';
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const pieces = curve.pieces.map(({ control, to }) => `Q${at(control)} ${at(to)}`);
  return `M${at(curve.start)}${pieces.join('')}Z`;
}

/** A line around an area, faintly filled, as the picture and the legend have it. */
export function outlineMarkup(d: string, look: number, palette: Palette, scale: number): string {
  const { colour, pattern } = hullLook(palette, look);
  return element('path', {
    d,
    fill: colour,
    'fill-opacity': HULL_FILL_OPACITY,
    stroke: colour,
    'stroke-width': HULL_WIDTH * scale,
    'stroke-dasharray':
      pattern.length > 0 ? pattern.map((length) => round(length * scale)).join(' ') : undefined,
  });
}

/** The outlines, a group each, to lie beneath everything but the ground. */
export function hullsMarkup(
  placed: readonly PlacedHull[],
  palette: Palette,
  scale: number,
): string {
  // The far-reaching first, so that the smaller lie in them.
  const inOrder = [...placed].sort((one, other) => other.hull.level - one.hull.level);
  const groups = inOrder.map(({ hull, corners }) =>
    element(
      'g',
      {
        id: `coalition-${hull.id}`,
        'data-coalition': hull.id,
        'data-members': hull.members.join(' '),
      },
      outlineMarkup(pathOf(corners), hull.look, palette, scale),
    ),
  );
  return element('g', { id: 'coalitions' }, groups.join('\n'));
}

function plateMarkup(
  { hull, name }: PlacedHull,
  palette: Palette,
  scale: number,
  dir: Direction,
): string {
  if (!name) return '';
  const { left, right, top, bottom } = name.box;
  const size = HULL_NAME_SIZE * scale;
  const { labelAt, captionAt } = namePlate(hull, scale);
  const at = (offset: number) => (dir === 'ltr' ? left + offset : right - offset);
  const r = (bottom - top) / 2;
  const middle = (top + bottom) / 2;
  const arc = (x: number, y: number) => `A${round(r)} ${round(r)} 0 0 1 ${round(x)} ${round(y)}`;
  const plate = element('path', {
    d: `M${round(left + r)} ${round(top)}H${round(right - r)}${arc(right - r, bottom)}H${round(left + r)}${arc(left + r, top)}Z`,
    fill: palette.ground,
    stroke: hullLook(palette, hull.look).colour,
    'stroke-width': scale,
  });
  const label = { size, weight: 'semibold', fill: palette.ink } as const;
  const caption =
    hull.caption === undefined
      ? ''
      : textAt(at(captionAt), middle, [hull.caption], dir, { size, fill: palette.quiet });
  return element(
    'g',
    { 'data-coalition': hull.id },
    plate + textAt(at(labelAt), middle, [hull.label], dir, label) + caption,
  );
}

interface HullNamesLook {
  readonly palette: Palette;
  readonly scale: number;
  readonly smallest: number;
  readonly dir: Direction;
}

/** The outlines' names on plates, to lie over all else: a name is worth more than a whole flag. */
export function hullNamesMarkup(
  placed: readonly PlacedHull[],
  { palette, scale, smallest, dir }: HullNamesLook,
): string {
  const plates = placed.map((one) => plateMarkup(one, palette, nameScale(scale, smallest), dir));
  return element('g', { id: 'coalition-names' }, plates.join('\n'));
}
