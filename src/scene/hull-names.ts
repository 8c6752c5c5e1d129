import { HULL_NAME_SIZE } from './hull-look.ts';
import { type Box, boxAround, inside, meet } from './labels.ts';
import type { Point, SceneHull } from './scene.ts';
import type { Size } from './sizes.ts';
import { textWidth } from './text-width.ts';

const PADDING = { across: 6, down: 3.5 };
const BETWEEN = 4;

/** The plate that a hull's name stands on, and where in it the name and its caption begin. */
export interface NamePlate extends Size {
  readonly labelAt: number;
  readonly captionAt: number;
}

/** At the size of names on screen, or a share of it. */
export function namePlate(
  { label, caption = '' }: Pick<SceneHull, 'label' | 'caption'>,
  scale = 1,
): NamePlate {
  const size = HULL_NAME_SIZE * scale;
  const labelWidth = textWidth(label, size, 'semibold');
  const captionWidth = textWidth(caption, size);
  const gap = caption === '' ? 0 : BETWEEN * scale;
  const labelAt = PADDING.across * scale;
  return {
    width: labelWidth + gap + captionWidth + 2 * labelAt,
    height: size + 2 * PADDING.down * scale,
    labelAt,
    captionAt: labelAt + labelWidth + gap,
  };
}

export interface HullNameCandidate extends Size {
  readonly id: string;
  /** Of its outline. */
  readonly polygon: readonly Point[];
  readonly rank: number;
}

export interface PlacedHullName {
  readonly box: Box;
  /** Which point of the polygon it stands on. */
  readonly at: number;
}

export interface NameRoom {
  /** Never written on, or only if there is room nowhere else. */
  readonly obstacles: readonly Box[];
  /** An outline on whose line a name would be written on more of them than this has none. */
  readonly mostCovered: number;
  /** Avoided where that costs little. */
  readonly softer: readonly Box[];
  readonly within: Box;
  /** Where names stood before; they stay if nothing is in the way. */
  readonly before?: ReadonlyMap<string, PlacedHullName> | undefined;
}

const MOST_TRIED = 90;
/** What is lost by writing on something; a name would rather go all the way down its outline than on a disc. */
const COST = { obstacle: 100, softer: 1.2, otherLine: 0.7, down: 1, moving: 0.8 };
const CELL = 18;

/** Which outlines run through which cell of a grid, as bits. */
function linesIn(names: readonly HullNameCandidate[]): (box: Box, but: number) => number {
  const grid = new Map<number, number>();
  const cellOf = (x: number, y: number) => Math.floor(x / CELL) * 65536 + Math.floor(y / CELL);
  names.forEach(({ polygon }, index) => {
    for (const { x, y } of polygon) {
      const cell = cellOf(x, y);
      grid.set(cell, (grid.get(cell) ?? 0) | (1 << index));
    }
  });
  return ({ left, top, right, bottom }, but) => {
    let lines = 0;
    for (let x = left; x < right + CELL; x += CELL)
      for (let y = top; y < bottom; y += CELL)
        lines |= grid.get(cellOf(Math.min(x, right), y)) ?? 0;
    lines &= ~(1 << but);
    let count = 0;
    for (; lines !== 0; lines &= lines - 1) count++;
    return count;
  };
}

/**
 * A place on its outline for each name, the most important first: near the top, where no disc, no
 * other name and few other lines are. An outline that is not within has none, and no two names meet.
 */
export function placeHullNames(
  names: readonly HullNameCandidate[],
  { obstacles, mostCovered, softer, within, before }: NameRoom,
): ReadonlyMap<string, PlacedHullName> {
  const placed = new Map<string, PlacedHullName>();
  const lines = linesIn(names);
  const count = (boxes: readonly Box[], box: Box) =>
    boxes.reduce((sum, other) => sum + (meet(box, other) ? 1 : 0), 0);
  const inOrder = names
    .map((name, index) => ({ name, index }))
    .sort((one, other) => other.name.rank - one.name.rank);
  for (const { name, index } of inOrder) {
    const { id, polygon, width, height } = name;
    const step = Math.max(1, Math.ceil(polygon.length / MOST_TRIED));
    const ys = polygon.map(({ y }) => y);
    const top = Math.min(...ys);
    const tall = Math.max(...ys) - top || 1;
    let best: PlacedHullName | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < polygon.length; at += step) {
      const point = polygon[at];
      if (!point) continue;
      const box = boxAround(point.x, point.y, width, height);
      if (!inside(box, within)) continue;
      let cost = (COST.down * (point.y - top)) / tall;
      if (before?.get(id)?.at !== at) cost += before?.has(id) ? COST.moving : 0;
      if (cost >= least) continue;
      if ([...placed.values()].some((other) => meet(box, other.box))) continue;
      cost += COST.otherLine * lines(box, index) + COST.softer * count(softer, box);
      if (cost >= least) continue;
      const covered = count(obstacles, box);
      if (covered > mostCovered) continue;
      cost += COST.obstacle * covered;
      if (cost >= least) continue;
      [best, least] = [{ box, at }, cost];
    }
    if (best) placed.set(id, best);
  }
  return placed;
}
