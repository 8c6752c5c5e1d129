import { rimOf } from '../scene/rings.ts';
import type { SceneNode } from '../scene/scene.ts';
import { HUB_MARK, LABEL_SIZE, type Size } from '../scene/sizes.ts';
import type { Area } from './figure.ts';
import { type Fit, nodeScaleAt, SMALLEST_NODE_SCALE } from './fit.ts';
import { hubSize } from './hub-text.ts';
import { codeOf, nameOf, setName } from './names.ts';
import { type Body, spread } from './spread.ts';

/** What room is kept under each party: for its whole name, for its code, or for less. */
export type KeptRoom = 'names' | 'codes' | 'less';

export interface Arrangement {
  /** Where and as large as they are on the page. */
  readonly nodes: readonly SceneNode[];
  /** Page units to a unit of the scene, for discs, capsules and lines. */
  readonly nodeScale: number;
  readonly nameSize: number;
  /** Whether capsules are too small for their names, which then stand beside them like those of nations. */
  readonly hubsAsMarks: boolean;
  readonly kept: KeptRoom;
}

const NAME_SIZES = [LABEL_SIZE, 11, 10, 9, 8] as const;
const GAP = 4;
/** Kept below a name besides, so that it is nearer to its own party than to the next below. */
const BELOW_A_NAME = 1.5;
/** Of the room codes need, how much is kept where there is not enough for all, in turn. */
const SHARES = [1, 0.7, 0.4, 0] as const;
/** Sizes of parties where there is no room for all names. */
const TIGHT_SCALES = [SMALLEST_NODE_SCALE, 0.46, 0.38, 0.31] as const;

/** The sizes that names may have, the largest first and `smallest` last. */
export function nameSizesDownTo(smallest: number): readonly number[] {
  return [...NAME_SIZES.filter((size) => size > smallest), Math.max(8, smallest)];
}

/** A party and the room kept under it, which move together. */
export interface PlacedBody extends Body {
  readonly node: SceneNode;
  /** From the middle of the body up to that of the node. */
  readonly lift: number;
}

interface Sizes {
  readonly nameSize: number;
  readonly nodeScale: number;
  readonly hubsAsMarks?: boolean;
}

interface Attempt extends Sizes {
  readonly stretched: boolean;
}

function placedShare({ width, height }: Size, share: number): Size {
  return { width: width * share, height: height * share };
}

/** A box for each node with room for its name below or, where only a share is kept, for its code. */
export function bodiesOf(
  nodes: readonly SceneNode[],
  { nodeScale, nameSize, hubsAsMarks = false }: Sizes,
  share: number | 'whole',
): PlacedBody[] {
  return nodes.map((node) => {
    const rim = rimOf(node, nodeScale);
    const whole = nameOf(node, nodeScale, hubsAsMarks);
    const name = share === 'whole' ? whole : whole && (codeOf(whole) ?? whole);
    const set = name && placedShare(setName(name, nameSize), share === 'whole' ? 1 : share);
    const below = set ? set.height + BELOW_A_NAME * (share === 'whole' ? 1 : share) : 0;
    return {
      node,
      lift: below / 2,
      x: node.x,
      y: node.y + below / 2,
      width: Math.max(node.width + 2 * rim, set?.width ?? 0) + GAP,
      height: node.height + 2 * rim + below + GAP,
    };
  });
}

/** The nodes where their bodies are. */
export function settled(bodies: readonly PlacedBody[]): readonly SceneNode[] {
  return bodies.map(({ node, lift, x, y }) => ({ ...node, x, y: y - lift }));
}

/** What to try in turn: smaller names and parties, then a network drawn out to fill the area. */
function attempts(wish: number, sizes: readonly number[]): readonly Attempt[] {
  const shrinking = (nameSize: number) => wish * (0.5 + (0.5 * nameSize) / LABEL_SIZE);
  const least = sizes.at(-1) ?? LABEL_SIZE;
  const usual = sizes
    .filter((nameSize) => nameSize > least)
    .map((nameSize) => ({ nameSize, nodeScale: shrinking(nameSize) }));
  const small = shrinking(least);
  const tight = [small, (small + SMALLEST_NODE_SCALE) / 2, SMALLEST_NODE_SCALE]
    .filter((nodeScale) => nodeScale <= small)
    .map((nodeScale) => ({ nameSize: least, nodeScale, stretched: true }));
  return [
    ...usual.map((one) => ({ ...one, stretched: false })),
    ...usual.filter(({ nameSize }) => nameSize < 11).map((one) => ({ ...one, stretched: true })),
    ...tight,
  ];
}

/** What is to be arranged, where. */
export interface Room {
  readonly nodes: readonly SceneNode[];
  readonly fit: Fit;
  readonly area: Area;
  /** That letters may be, in page units. */
  readonly smallest: number;
}

function sized(
  { nodes, fit, smallest }: Room,
  { nodeScale, stretched, hubsAsMarks }: Attempt,
): readonly SceneNode[] {
  const sizeOf = (node: SceneNode): Size => {
    if (node.type === 'nation') {
      return { width: node.width * nodeScale, height: node.height * nodeScale };
    }
    const side = HUB_MARK * nodeScale;
    return hubsAsMarks ? { width: side, height: side } : hubSize(node, nodeScale, smallest);
  };
  return nodes.map((node) => {
    const { width, height } = sizeOf(node);
    const { x, y } = stretched ? fit.toPageStretched(node) : fit.toPage(node);
    return { ...node, x, y, width, height };
  });
}

/**
 * The nodes on the page, moved apart as little as gives every name room below its party; names and
 * parties are smaller, and the network is drawn out, where the page needs it. Undefined without room.
 */
export function arrangeRoomy(room: Room): Arrangement | undefined {
  const sizes = nameSizesDownTo(room.smallest);
  for (const attempt of attempts(nodeScaleAt(room.fit.scale), sizes)) {
    const bodies = bodiesOf(sized(room, attempt), attempt, 'whole');
    if (spread(bodies, room.area)) {
      return { ...attempt, nodes: settled(bodies), hubsAsMarks: false, kept: 'names' };
    }
  }
  return undefined;
}

/**
 * The same with room for codes at least or, on a page far too small, for the parties alone; they lie
 * on each other where not even they have room.
 */
export function arrangeTightly(room: Room): Arrangement & { readonly hasRoom: boolean } {
  const nameSize = nameSizesDownTo(room.smallest).at(-1) ?? LABEL_SIZE;
  let last: (Arrangement & { readonly hasRoom: boolean }) | undefined;
  for (const hubsAsMarks of [false, true]) {
    for (const share of SHARES) {
      for (const nodeScale of TIGHT_SCALES) {
        const attempt = { nodeScale, nameSize, hubsAsMarks, stretched: true };
        const bodies = bodiesOf(sized(room, attempt), attempt, share);
        const hasRoom = spread(bodies, room.area);
        const kept = hasRoom && share === 1 ? 'codes' : 'less';
        last = { ...attempt, nodes: settled(bodies), kept, hasRoom };
        if (hasRoom) return last;
      }
    }
  }
  if (!last) throw new Error('no arrangement');
  return last;
}
