import type { Point } from '../scene/scene.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Heading, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

export interface Waypoint<Id> extends Point {
  readonly id: Id;
}

/**
 * The neighbour one reaches by walking from `here` that way: within 60° of the heading, the one that
 * is near and straight ahead rather than far or aside. Undefined if there is none.
 */
export function neighbourTowards<Id>(
  here: Point,
  neighbours: readonly Waypoint<Id>[],
  heading: Heading,
): Id | undefined {
  const ahead = VECTORS[heading];
  let best: Id | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of neighbours) {
    const [dx, dy] = [x - here.x, y - here.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const straightness = (dx * ahead.x + dy * ahead.y) / distance;
    if (straightness < 0.5) continue;
    const cost = distance / straightness ** 2;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

/**
 * The same where one may also walk to parties that are not tied to the one here: a tied one if there
 * is any that way, so that every party can be reached.
 */
export function partyTowards<Id>(
  here: Point,
  tied: readonly Waypoint<Id>[],
  all: readonly Waypoint<Id>[],
  heading: Heading,
): Id | undefined {
  return neighbourTowards(here, tied, heading) ?? neighbourTowards(here, all, heading);
}
