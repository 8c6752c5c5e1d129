import { bendOf } from '../map/arcs.ts';
import { MARK } from '../map/arrange.ts';
import type { Camera } from '../map/camera.ts';
import type { Point, SceneEdge, SceneNode } from '../scene/scene.ts';
import { LABEL_SIZE, type Size } from '../scene/sizes.ts';
import {
  type Arrangement,
  bodiesOf,
  nameSizesDownTo,
  type PlacedBody,
  settled,
} from './arrange.ts';
import type { Area, Ground } from './figure.ts';
import { SMALLEST_NODE_SCALE } from './fit.ts';
import { around, cameraOn, onPage } from './ground-camera.ts';
import { hubSize } from './hub-text.ts';
import { settleAmong } from './settle-among.ts';
import { spread } from './spread.ts';

/** Parties on the page at their places on a ground, and how its units become the page's. */
export interface OnGround extends Arrangement {
  readonly camera: Camera;
  /** Where each nation truly is on the page. */
  readonly truths: ReadonlyMap<string, Point>;
  /** Whether no party lies on another, or off an area where all of them are meant to be. */
  readonly hasRoom: boolean;
  /** How far nations are from their true places on the average, as a share of the area's size. */
  readonly moved: number;
}

/** So far, as such a share, nations are where a reader looks for them. */
export const NEAR = 0.04;

/** The zoom from which parties are as large as in the network. */
const FULL_SIZE_ZOOM = 3;
/** Of the usual size of parties, what a crowded page leaves them; smaller flags cannot be told apart. */
const SHARES = [1, 0.8, 0.65] as const;
/** Of the same, what a page leaves them that is far too small. */
const TIGHT_SHARES = [...SHARES, 0.5] as const;

interface Attempt {
  readonly nodeScale: number;
  readonly nameSize: number;
  readonly hubsAsMarks: boolean;
  readonly smallest: number;
  readonly kept: 'codes' | 'less';
}

/** What to try in turn, large discs and letters first. */
interface Attempts {
  readonly all: readonly Attempt[];
  /** Where none of these has room, none has. */
  readonly tightest: readonly Attempt[];
}

function attempts(
  { zoom }: Camera,
  smallest: number,
): {
  readonly withNames: Attempts;
  readonly withMarks: Attempts;
  readonly tight: readonly [Attempt, ...Attempt[]];
} {
  const usual = Math.max(SMALLEST_NODE_SCALE, Math.min(1, Math.sqrt(zoom / FULL_SIZE_ZOOM)));
  const sizes = nameSizesDownTo(smallest);
  const least = sizes.at(-1) ?? LABEL_SIZE;
  const withCodes = (hubsAsMarks: boolean): Attempts => {
    const ofSizes = (some: readonly number[]) =>
      SHARES.flatMap((share) =>
        some.map((nameSize): Attempt => {
          const nodeScale = usual * share;
          return { nodeScale, nameSize, hubsAsMarks, smallest, kept: 'codes' };
        }),
      );
    return { all: ofSizes(sizes), tightest: ofSizes([least]) };
  };
  const close = (share: number): Attempt => {
    const nodeScale = usual * share;
    return { nodeScale, nameSize: least, hubsAsMarks: true, smallest, kept: 'less' };
  };
  const [largest, ...smaller] = TIGHT_SHARES;
  return {
    withNames: withCodes(false),
    withMarks: withCodes(true),
    tight: [close(largest), ...smaller.map(close)],
  };
}

function sizeOf(node: SceneNode, { nodeScale, hubsAsMarks, smallest }: Attempt): Size {
  if (node.type === 'nation') {
    return { width: node.width * nodeScale, height: node.height * nodeScale };
  }
  if (!hubsAsMarks) return hubSize(node, nodeScale, smallest);
  const share = Math.min(1, nodeScale / SMALLEST_NODE_SCALE);
  return { width: MARK.width * share, height: MARK.height * share };
}

/** Bodies grow to their size while they part, so that neighbours stay on the side where they are. */
const GROWING = [0.25, 0.5, 0.75, 1] as const;

function partWhileGrowing(bodies: readonly PlacedBody[], area: Area): boolean {
  let hasRoom = true;
  for (const grown of GROWING) {
    const growing = bodies.map((body) => ({
      ...body,
      width: body.width * grown,
      height: body.height * grown,
    }));
    hasRoom = spread(growing, area);
    bodies.forEach((body, index) => {
      const { x, y } = growing[index] ?? body;
      Object.assign(body, { x, y });
    });
  }
  return hasRoom;
}

/** How far nations are from their true places on the average, as a share of the area's size. */
function movedShare(
  nodes: readonly SceneNode[],
  truths: ReadonlyMap<string, Point>,
  area: Area,
): number {
  const distances = nodes.flatMap(({ id, x, y }) => {
    const truth = truths.get(id);
    return truth ? [Math.hypot(x - truth.x, y - truth.y)] : [];
  });
  const sum = distances.reduce((total, one) => total + one, 0);
  return sum / Math.max(1, distances.length) / Math.sqrt(area.width * area.height);
}

/** Lays the parties out in one way. */
type Arrange = (attempt: Attempt) => OnGround;

function arranging(
  nodes: readonly SceneNode[],
  ground: Ground,
  area: Area,
  camera: Camera,
): Arrange {
  const places = nodes.map((node) => onPage(camera, node));
  const truths = new Map(
    nodes.flatMap((node) => (node.type === 'nation' ? [[node.id, onPage(camera, node)]] : [])),
  );
  const within = ground.window ? around(area, places) : area;
  return (attempt) => {
    const sized = nodes.map((node, index): SceneNode => {
      return { ...node, ...places[index], ...sizeOf(node, attempt) };
    });
    const bodies = bodiesOf(sized, attempt, attempt.kept === 'codes' ? 1 : 0);
    const held = bodies.filter(({ node }) => node.type === 'nation');
    const loose = bodies
      .filter(({ node }) => node.type === 'coalition')
      .sort((a, b) => b.node.rank - a.node.rank || (a.node.id < b.node.id ? -1 : 1));
    const hasRoom = partWhileGrowing(held, within) && settleAmong(loose, held, within);
    const arranged = settled(bodies);
    const moved = movedShare(arranged, truths, area);
    return { ...attempt, nodes: arranged, camera, truths, hasRoom, moved };
  };
}

/** The first that leaves nations near their places, or else the one that moves them least. */
function bestOf(attempts: readonly Attempt[], arrange: Arrange): OnGround | undefined {
  let best: OnGround | undefined;
  for (const attempt of attempts) {
    const way = arrange(attempt);
    if (!way.hasRoom) continue;
    if (way.moved <= NEAR) return way;
    if (!best || way.moved < best.moved) best = way;
  }
  return best;
}

/**
 * The parties of a scene in units of the ground, on the page with room for their codes under them:
 * nations part no further than that takes, and coalitions take what room is nearest. Parties and
 * letters are smaller where nations would leave their places otherwise, and where even that gives no
 * room, parties stand close to each other without.
 */
export function arrangeOnGround(
  nodes: readonly SceneNode[],
  ground: Ground,
  area: Area,
  smallest: number,
): OnGround {
  const camera = cameraOn(nodes, ground, area);
  const arrange = arranging(nodes, ground, area, camera);
  const { withNames, withMarks, tight } = attempts(camera, smallest);
  for (const { tightest, all } of [withNames, withMarks]) {
    const best = tightest.some((attempt) => arrange(attempt).hasRoom) && bestOf(all, arrange);
    if (best) return best;
  }
  return bestOf(tight, arrange) ?? arrange(tight[tight.length - 1] ?? tight[0]);
}

/** The ties as arcs between the parties, which stand on the page at that scale. */
export function arched(
  edges: readonly SceneEdge[],
  nodes: readonly SceneNode[],
  scale: number,
): readonly SceneEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
    return from && to ? [{ ...edge, bend: bendOf(edge, from, to, scale) / scale }] : [];
  });
}
