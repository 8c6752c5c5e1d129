import { type Box, boxAround, type LabelCandidate, labelCentre } from '../scene/labels.ts';
import type { Point } from '../scene/scene.ts';
import { isFree, isNearestToItsOwn, type Surroundings } from './surroundings.ts';

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

/**
 * Where those names stand that have room at their parties, each nearer to its own than to any other.
 * Greedy by rank, then by id, so that the same picture always gets the same names.
 */
export function placeBeside<Id extends string>(
  candidates: readonly Beside<Id>[],
  surroundings: Surroundings,
): ReadonlyMap<Id, Point> {
  let around = surroundings;
  const placed = new Map<Id, Point>();
  const inOrder = [...candidates].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const candidate of inOrder) {
    const { id, labelWidth, labelHeight, size } = candidate;
    const boxAt = ({ x, y }: Point): Box => boxAround(x, y, labelWidth, labelHeight);
    const centre = placesFor(candidate).find(
      (place) =>
        isFree(boxAt(place), id, around) &&
        isNearestToItsOwn(boxAt(place), size, candidate, surroundings.parties),
    );
    if (!centre) continue;
    const name = { ...candidate, ...centre, width: labelWidth, height: labelHeight };
    const texts = around.texts.filter((text) => text.id !== id);
    around = { ...around, texts: [...texts, { ...name, id: `name ${id}` }] };
    placed.set(id, centre);
  }
  return placed;
}
