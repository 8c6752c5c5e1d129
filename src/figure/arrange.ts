import { rimOf } from '../scene/rings.ts';
import type { SceneNode } from '../scene/scene.ts';
import { LABEL_SIZE } from '../scene/sizes.ts';
import type { Area } from './figure.ts';
import { type Fit, nodeScaleAt } from './fit.ts';
import { hubSize, LEGIBLE_SCALE } from './hub-text.ts';
import { nameOf, setName } from './names.ts';
import { type Body, spread } from './spread.ts';

export interface Arrangement {
  /** Where and as large as they are on the page. */
  readonly nodes: readonly SceneNode[];
  /** Page units to a unit of the scene, for discs, capsules and lines. */
  readonly nodeScale: number;
  readonly nameSize: number;
  /** Whether every name has room below its party. */
  readonly isRoomy: boolean;
}

export const SMALLEST_NAME = 8;
export const NAME_SIZES = [LABEL_SIZE, 11, 10, 9, SMALLEST_NAME] as const;
const GAP = 4;
/** Of the room names need, how much is kept where there is not enough for all. */
const LARGEST_SHARE = 0.8;

interface Placed extends Body {
  readonly node: SceneNode;
  /** From the middle of the body up to that of the node. */
  readonly lift: number;
}

interface Attempt {
  readonly nameSize: number;
  readonly nodeScale: number;
  readonly stretched: boolean;
}

/** A box for each node with room, or a share of it, for its name below. */
function bodiesOf(
  nodes: readonly SceneNode[],
  { nodeScale, nameSize }: Attempt,
  share: number,
): Placed[] {
  return nodes.map((node) => {
    const rim = rimOf(node, nodeScale);
    const name = nameOf(node, nodeScale);
    const set = name && setName(name, nameSize);
    const below = (set?.height ?? 0) * share;
    return {
      node,
      lift: below / 2,
      x: node.x,
      y: node.y + below / 2,
      width: Math.max(node.width + 2 * rim, (set?.width ?? 0) * share) + GAP,
      height: node.height + 2 * rim + below + GAP,
    };
  });
}

function settled(bodies: readonly Placed[]): readonly SceneNode[] {
  return bodies.map(({ node, lift, x, y }) => ({ ...node, x, y: y - lift }));
}

/** What to try in turn: smaller names and parties, then a network drawn out to fill the area. */
function attempts(wish: number): readonly Attempt[] {
  const shrinking = (nameSize: number) => wish * (0.5 + (0.5 * nameSize) / LABEL_SIZE);
  const usual = NAME_SIZES.map((nameSize) => ({ nameSize, nodeScale: shrinking(nameSize) }));
  const least = shrinking(SMALLEST_NAME);
  const tight = [least, (least + LEGIBLE_SCALE) / 2, LEGIBLE_SCALE]
    .filter((nodeScale) => nodeScale <= least)
    .map((nodeScale) => ({ nameSize: SMALLEST_NAME, nodeScale, stretched: true }));
  return [
    ...usual
      .filter(({ nameSize }) => nameSize > SMALLEST_NAME)
      .map((one) => ({ ...one, stretched: false })),
    ...usual
      .filter(({ nameSize }) => nameSize > SMALLEST_NAME && nameSize < 11)
      .map((one) => ({ ...one, stretched: true })),
    ...tight,
  ];
}

/**
 * The nodes on the page, moved apart as little as gives their names room. Names are smaller where the
 * page is too small for that, and discs and capsules where even they alone would overlap.
 */
export function arrange(nodes: readonly SceneNode[], fit: Fit, area: Area): Arrangement {
  const wish = nodeScaleAt(fit.scale);
  const sized = ({ nodeScale, stretched }: Attempt): readonly SceneNode[] =>
    nodes.map((node) => {
      const { width, height } = node.type === 'coalition' ? hubSize(node) : node;
      const { x, y } = stretched ? fit.toPageStretched(node) : fit.toPage(node);
      return { ...node, x, y, width: width * nodeScale, height: height * nodeScale };
    });
  for (const attempt of attempts(wish)) {
    const bodies = bodiesOf(sized(attempt), attempt, 1);
    if (spread(bodies, area)) return { ...attempt, nodes: settled(bodies), isRoomy: true };
  }
  let nodeScale = LEGIBLE_SCALE;
  for (let share = LARGEST_SHARE; ; share = Math.max(0, share - 0.2)) {
    const attempt = { nodeScale, nameSize: SMALLEST_NAME, stretched: true };
    const bodies = bodiesOf(sized(attempt), attempt, share);
    if (spread(bodies, area) || nodeScale < fit.scale / 2) {
      return { ...attempt, nodes: settled(bodies), isRoomy: false };
    }
    if (share === 0) nodeScale *= 0.92;
  }
}
