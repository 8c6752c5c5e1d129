import { boxAround, type LabelCandidate, labelCentre } from '../scene/labels.ts';
import type { Point } from '../scene/scene.ts';
import { isFree, isNearestToItsOwn, meets, type Rim, type Surroundings } from './surroundings.ts';

/** A name that is to stand at its party, in letters of that size. */
export interface Beside<Id extends string> extends LabelCandidate<Id> {
  readonly size: number;
}

const SIDES = ['below', 'above', 'right', 'left'] as const;
const DIAGONAL = Math.SQRT1_2;
const MARGIN = 1.5;
/** Of its width, how far a name below or above may be pushed sideways. */
const PUSHED = 0.3;

/** Where a name may stand, the best place first: at a side, at a corner, or pushed along a side. */
function placesFor(candidate: LabelCandidate<string>): readonly Point[] {
  const { x, y, width, height, labelWidth, labelHeight } = candidate;
  const radius = Math.min(width, height) / 2;
  const across = width / 2 - radius + (radius + MARGIN) * DIAGONAL + labelWidth / 2;
  const down = height / 2 - radius + (radius + MARGIN) * DIAGONAL + labelHeight / 2;
  const corners = [1, -1].flatMap((toRight) =>
    [1, -1].map((toBottom) => ({ x: x + toRight * across, y: y + toBottom * down })),
  );
  const pushed = (['below', 'above'] as const).flatMap((side) =>
    [1, -1].map((toRight) => {
      const centre = labelCentre(side, candidate);
      return { x: centre.x + toRight * PUSHED * labelWidth, y: centre.y };
    }),
  );
  return [...SIDES.map((side) => labelCentre(side, candidate)), ...corners, ...pushed];
}

/** A name with the places at its party that are clear of everything but other names. */
export interface Placeable<Id extends string> extends Beside<Id> {
  readonly places: readonly Point[];
}

/** Those of its places where a name has room and is nearer to its own party than to any other. */
export function placeable<Id extends string>(
  candidate: Beside<Id>,
  around: Surroundings,
): Placeable<Id> {
  const { id, labelWidth, labelHeight, size } = candidate;
  const fixed = { ...around, rooms: [] };
  const places = placesFor(candidate).filter(({ x, y }) => {
    const box = boxAround(x, y, labelWidth, labelHeight);
    return isFree(box, id, fixed) && isNearestToItsOwn(box, size, candidate, around.parties);
  });
  return { ...candidate, places };
}

/**
 * Where those names stand that have room among each other. Greedy by rank, then by id, so that the
 * same picture always gets the same names.
 *
 * @param rooms kept for parties under their ids, each free for all once its party is named
 */
export function placeBeside<Id extends string>(
  candidates: readonly Placeable<Id>[],
  rooms: readonly Rim[],
): ReadonlyMap<Id, Point> {
  const placed = new Map<Id, Point>();
  const taken = new Map(rooms.map((room) => [room.id, room]));
  const inOrder = [...candidates].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const { id, places, labelWidth: width, labelHeight: height } of inOrder) {
    const own = taken.get(id);
    taken.delete(id);
    const others = [...taken.values()];
    const centre = places.find(({ x, y }) => {
      const box = boxAround(x, y, width, height);
      return !others.some((other) => meets(box, other));
    });
    if (centre) {
      taken.set(`name ${id}`, { id, ...centre, width, height });
      placed.set(id, centre);
    } else if (own) taken.set(id, own);
  }
  return placed;
}
