import type { LabelCandidate } from '../scene/labels.ts';
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

type Leader = readonly [Point, Point];

const DIRECTIONS = 16;
const NEAREST = 8;
const FARTHEST = 200;
const STEP = 8;

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function meet(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
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

const SAMPLE_STEP = 3;

/** Whether a straight line meets no box; by samples, close enough for the smallest disc. */
function isClear([from, to]: Leader, boxes: readonly Box[]): boolean {
  const samples = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SAMPLE_STEP);
  for (let index = 1; index < samples; index++) {
    const x = from.x + ((to.x - from.x) * index) / samples;
    const y = from.y + ((to.y - from.y) * index) / samples;
    if (boxes.some((box) => meet(box, { x, y, width: 0, height: 0 }))) return false;
  }
  return true;
}

function leaderOf({ node, width, height }: Name, box: Box): Leader {
  const party = { x: node.x, y: node.y, width, height };
  return [edgeTowards(party, box), edgeTowards(box, party)];
}

/** The nearest free spot around the party: short distances first, then clockwise from straight below. */
function freeSpot(
  name: Name,
  set: SetName,
  boxes: readonly LabelCandidate<string>[],
  mayCross: boolean,
): Box | undefined {
  const { node, width, height } = name;
  const others = boxes.filter(({ id }) => id !== node.id);
  for (let away = NEAREST; away <= FARTHEST; away += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = Math.PI / 2 + (turn * 2 * Math.PI) / DIRECTIONS;
      const x = node.x + Math.cos(angle) * (width / 2 + away + set.width / 2);
      const y = node.y + Math.sin(angle) * (height / 2 + away + set.height / 2);
      const box = { x, y, width: set.width, height: set.height };
      if (boxes.some((other) => meet(box, other))) continue;
      if (mayCross || isClear(leaderOf(name, box), others)) return box;
    }
  }
  return undefined;
}

/** A name at the end of a leader, as near as there is room for it; undefined where all is full. */
export function placeAfar(
  name: Name,
  sizes: readonly number[],
  inTheWay: readonly LabelCandidate<string>[],
): PlacedName | undefined {
  for (const mayCross of [false, true]) {
    for (const [index, size] of sizes.entries()) {
      for (const ems of index === 0 ? [WIDE, NARROW] : [NARROW]) {
        const set = setName(name, size, ems);
        const spot = freeSpot(name, set, inTheWay, mayCross);
        if (spot) return placedName(name, set, spot, { leader: leaderOf(name, spot) });
      }
    }
  }
  return undefined;
}
