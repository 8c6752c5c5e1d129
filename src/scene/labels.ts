export interface LabelCandidate<Id> {
  readonly id: Id;
  /** Centre of what is labelled. */
  readonly x: number;
  readonly y: number;
  /** Of what is labelled. */
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly rank: number;
}

export type Side = 'below' | 'above' | 'right' | 'left';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];
const MARGIN = 2;

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The box by its middle and its size. */
export function middleOf({ left, top, right, bottom }: Box): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Where the label's centre lies on that side. */
export function labelCentre(
  side: Side,
  { x, y, width, height, labelWidth, labelHeight }: LabelCandidate<unknown>,
): { readonly x: number; readonly y: number } {
  const [across, down] = [(width + labelWidth) / 2 + MARGIN, (height + labelHeight) / 2 + MARGIN];
  switch (side) {
    case 'below':
      return { x, y: y + down };
    case 'above':
      return { x, y: y - down };
    case 'right':
      return { x: x + across, y };
    case 'left':
      return { x: x - across, y };
  }
}

/**
 * Which labels are shown and on which side, so that no label meets another label or a node. Greedy
 * by rank, then by id, so that the same picture always gets the same labels.
 *
 * @param within what the labels must not reach out of, for then they would be cut
 */
export function placeLabels<Id extends string>(
  candidates: readonly LabelCandidate<Id>[],
  obstacles: readonly LabelCandidate<string>[] = candidates,
  within?: Box,
): ReadonlyMap<Id, Side> {
  const nodes = obstacles.map(({ id, x, y, width, height }) => ({
    id: id as string,
    box: boxAround(x, y, width, height),
  }));
  const placed: Box[] = [];
  const sides = new Map<Id, Side>();
  const inOrder = [...candidates].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const candidate of inOrder) {
    for (const side of SIDES) {
      const centre = labelCentre(side, candidate);
      const box = boxAround(centre.x, centre.y, candidate.labelWidth, candidate.labelHeight);
      const blocked =
        (within !== undefined && !inside(box, within)) ||
        placed.some((other) => meet(box, other)) ||
        nodes.some((node) => node.id !== candidate.id && meet(box, node.box));
      if (blocked) continue;
      placed.push(box);
      sides.set(candidate.id, side);
      break;
    }
  }
  return sides;
}
