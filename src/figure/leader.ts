import { boxAround } from '../scene/labels.ts';
import type { Point } from '../scene/scene.ts';
import {
  NARROW,
  type Name,
  type PlacedName,
  placedName,
  type SetName,
  setName,
  WIDE,
} from './names.ts';
import { isClear, isFree, type Leader, type Surroundings } from './surroundings.ts';

const DIRECTIONS = 32;
const NEAREST = 6;
const FARTHEST = 200;
const STEP = 6;
/** Kept from other parties, so that a name that is led to is not taken for theirs; less at need. */
const DISTANCES = [8, 3] as const;

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a line from the box's middle towards a point leaves the box. */
function edgeTowards(box: Box, point: Point): Point {
  const [dx, dy] = [point.x - box.x, point.y - box.y];
  const share = Math.min(
    1,
    box.width / 2 / (Math.abs(dx) || 1e-9),
    box.height / 2 / (Math.abs(dy) || 1e-9),
  );
  return { x: box.x + dx * share, y: box.y + dy * share };
}

/** Where a line from the middle of a party towards a point leaves its rim. */
function rimTowards({ node, width, height }: Name, point: Point): Point {
  if (width !== height) return edgeTowards({ x: node.x, y: node.y, width, height }, point);
  const [dx, dy] = [point.x - node.x, point.y - node.y];
  const share = width / 2 / (Math.hypot(dx, dy) || 1e-9);
  return { x: node.x + dx * share, y: node.y + dy * share };
}

function leaderOf(name: Name, box: Box): Leader {
  const to = edgeTowards(box, name.node);
  return [rimTowards(name, to), to];
}

/** The nearest free spot around the party: short distances first, then clockwise from straight below. */
function freeSpot(
  name: Name,
  set: SetName,
  around: Surroundings,
  distance: number,
): Box | undefined {
  const { node, width, height } = name;
  for (let away = NEAREST; away <= FARTHEST; away += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = Math.PI / 2 + (turn * 2 * Math.PI) / DIRECTIONS;
      const x = node.x + Math.cos(angle) * (width / 2 + away + set.width / 2);
      const y = node.y + Math.sin(angle) * (height / 2 + away + set.height / 2);
      const box = { x, y, width: set.width, height: set.height };
      if (!isFree(boxAround(x, y, set.width, set.height), node.id, around, distance)) continue;
      if (isClear(leaderOf(name, box), node.id, around)) return box;
    }
  }
  return undefined;
}

/**
 * A name at the end of a leader, as near as there is room for it; undefined where every line to it
 * would run over something.
 */
export function placeAfar(
  name: Name,
  sizes: readonly number[],
  around: Surroundings,
): PlacedName | undefined {
  for (const distance of DISTANCES) {
    for (const [index, size] of sizes.entries()) {
      for (const ems of index === 0 ? [WIDE, NARROW] : [NARROW]) {
        const set = setName(name, size, ems);
        const spot = freeSpot(name, set, around, distance);
        if (spot) return placedName(name, set, spot, { leader: leaderOf(name, spot) });
      }
    }
  }
  return undefined;
}
