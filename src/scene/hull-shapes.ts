import type { CoalitionId } from '../model/id.ts';
import type { HullShape } from './hull-outline.ts';
import type { Point, SceneHull, SceneNode } from './scene.ts';
import { LARGEST_DISC } from './sizes.ts';

const INNERMOST = 5;
/** From one level to the next where there are few. */
const STEP = 4.5;
const OUTERMOST = 26;
const CELL = 5;
/** Further from all members than this, in scene units, a party has no say in where an outline runs. */
const REACH = 80;

type Placed = Pick<SceneNode, 'id' | 'type'> & Point;

/** A shape to find the outline of, and a text that is the same for the same shape. */
export interface HullTask {
  readonly id: CoalitionId;
  readonly key: string;
  readonly shape: HullShape;
}

function paddingOf(level: number, deepest: number): number {
  return INNERMOST + level * Math.min(STEP, (OUTERMOST - INNERMOST) / Math.max(1, deepest));
}

function around(points: readonly Point[], reach: number): (point: Point) => boolean {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - reach, Math.max(...xs) + reach];
  const [top, bottom] = [Math.min(...ys) - reach, Math.max(...ys) + reach];
  return ({ x, y }) => x > left && x < right && y > top && y < bottom;
}

/**
 * What each outline has to go around, for nodes where they are now.
 *
 * @param scale page or screen units to a unit of the scene, for discs and distances kept from them
 */
export function hullShapes(
  hulls: readonly SceneHull[],
  nodes: readonly Placed[],
  scale = 1,
): readonly HullTask[] {
  const discs = nodes.filter(({ type }) => type === 'nation');
  const deepest = Math.max(0, ...hulls.map(({ level }) => level));
  const at = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
  return hulls.flatMap(({ id, members, level }) => {
    const within = new Set<string>(members);
    const places = discs.filter(({ id }) => within.has(id)).map(at);
    if (places.length < 2) return [];
    const isNear = around(places, REACH * scale);
    const shape: HullShape = {
      members: places,
      others: discs.filter((disc) => !within.has(disc.id) && isNear(disc)).map(at),
      radius: (LARGEST_DISC / 2) * scale,
      padding: paddingOf(level, deepest) * scale,
      cell: CELL * scale,
    };
    return [{ id, key: JSON.stringify(shape), shape }];
  });
}
