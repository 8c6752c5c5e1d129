import { type Box, type LabelCandidate, middleOf, placeLabels, type Side } from './labels.ts';
import type { Point, SceneNode } from './scene.ts';
import { HUB_MARK, HUB_TEXT_SIZE, LABEL_SIZE } from './sizes.ts';
import { textWidth } from './text-width.ts';

/** Below this a hub's name no longer fits its capsule legibly and is written beside it. */
const SMALLEST_INSIDE = 6.5;
const PADDING = 4;

type Placement = Side | 'inside' | 'none';

function labelSize({
  type,
  label,
  caption,
}: SceneNode): Pick<LabelCandidate<string>, 'labelWidth' | 'labelHeight'> {
  const lines = caption === undefined ? [label] : [label, caption];
  const weight = type === 'coalition' ? 'semibold' : 'regular';
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, weight)));
  return { labelWidth: widest + PADDING, labelHeight: lines.length * LABEL_SIZE + PADDING };
}

export interface Glass {
  readonly zoom: number;
  /** What of the scene lies on screen, in screen pixels from the scene's origin. */
  readonly extent: Box;
  readonly positionOf: (node: SceneNode) => Point;
  /** Whether hubs, as large as they say, hold their names; absent, the zoom tells both. */
  readonly namesInside?: boolean;
  /** What no label may meet, in screen pixels from the scene's origin. */
  readonly taken?: readonly Box[] | undefined;
}

/**
 * Labels keep their size on the glass at every zoom; this says which and where. While some parties
 * are looked at, only theirs are written; the others are dimmed. The one at the centre and those
 * that are pinned always have their label, over others if need be.
 */
export function placementsAt(
  nodes: readonly SceneNode[],
  { zoom, extent, positionOf, namesInside, taken = [] }: Glass,
  lookedAt: ReadonlySet<string>,
  centre?: string,
): ReadonlyMap<string, Placement> {
  const inside = namesInside ?? HUB_TEXT_SIZE * zoom >= SMALLEST_INSIDE;
  const candidates = new Map<string, LabelCandidate<string>>();
  const obstacles: LabelCandidate<string>[] = [];
  const placements = new Map<string, Placement>();
  for (const node of nodes) {
    placements.set(node.id, inside && node.type === 'coalition' ? 'inside' : 'none');
    if (lookedAt.size > 0 && !lookedAt.has(node.id) && !node.pinned) continue;
    const { x, y } = positionOf(node);
    const isMark = node.type === 'coalition' && namesInside === undefined && !inside;
    const box = {
      id: node.id,
      x: x * zoom,
      y: y * zoom,
      width: (isMark ? HUB_MARK : node.width) * zoom,
      height: (isMark ? HUB_MARK : node.height) * zoom,
      ...labelSize(node),
      rank: node.id === centre ? Number.POSITIVE_INFINITY : node.rank,
    };
    obstacles.push(box);
    if (!inside || node.type === 'nation') candidates.set(node.id, box);
  }
  taken.forEach((box, index) => {
    const noLabel = { labelWidth: 0, labelHeight: 0, rank: 0 };
    obstacles.push({ id: `taken ${index}`, ...middleOf(box), ...noLabel });
  });
  const onGlass = [...candidates.values()].filter(
    ({ x, y }) => x > extent.left && x < extent.right && y > extent.top && y < extent.bottom,
  );
  for (const [id, side] of placeLabels(onGlass, obstacles, extent)) placements.set(id, side);
  for (const { id, pinned } of nodes) {
    if ((pinned || id === centre) && placements.get(id) === 'none') placements.set(id, 'below');
  }
  return placements;
}
