import { bendOf } from '../map/arcs.ts';
import { MARK } from '../map/arrange.ts';
import type { Camera } from '../map/camera.ts';
import { type Body, spread } from '../map/spread.ts';
import { WORLD } from '../map/world.ts';
import { rimOf } from '../scene/rings.ts';
import type { Point, SceneEdge, SceneNode } from '../scene/scene.ts';
import { LABEL_SIZE, type Size } from '../scene/sizes.ts';
import type { Arrangement } from './arrange.ts';
import type { Area, Ground } from './figure.ts';
import { SMALLEST_NODE_SCALE } from './fit.ts';
import { hubSize } from './hub-text.ts';

/** Parties on the page at their places on a ground, and how its units become the page's. */
export interface OnGround extends Arrangement {
  readonly camera: Camera;
  /** Where each nation truly is on the page. */
  readonly truths: ReadonlyMap<string, Point>;
  /** Whether every party stands within the area, where all of them are meant to. */
  readonly hasRoom: boolean;
}

/** Kept free inside the area, for names. */
const PADDING = 18;
const CLOSEST = 12;
/** The zoom from which parties are as large as in the network. */
const FULL_SIZE_ZOOM = 3;
/** Of the area, how much capsules with names may cover. */
const ROOM_FOR_NAMES = 0.1;

interface Box {
  readonly from: Point;
  readonly to: Point;
}

const WHOLE_WORLD: Box = { from: { x: 0, y: 0 }, to: { x: WORLD.width, y: WORLD.height } };

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    from: { x: Math.min(...xs), y: Math.min(...ys) },
    to: { x: Math.max(...xs), y: Math.max(...ys) },
  };
}

/** Shows the box whole, in the middle of the area. */
function cameraOn({ from, to }: Box, area: Area, padding: number): Camera {
  const zoom = Math.min(
    CLOSEST,
    (area.width - 2 * padding) / Math.max(1, to.x - from.x),
    (area.height - 2 * padding) / Math.max(1, to.y - from.y),
  );
  return {
    zoom,
    x: area.x + area.width / 2 - (zoom * (from.x + to.x)) / 2,
    y: area.y + area.height / 2 - (zoom * (from.y + to.y)) / 2,
  };
}

function onPage({ zoom, x, y }: Camera, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

interface Sizes {
  readonly nodeScale: number;
  readonly hubsAsMarks: boolean;
  readonly smallest: number;
}

function sizesAt(
  nodes: readonly SceneNode[],
  { zoom }: Camera,
  area: Area,
  smallest: number,
  share: number,
): Sizes {
  const usual = Math.max(SMALLEST_NODE_SCALE, Math.min(1, Math.sqrt(zoom / FULL_SIZE_ZOOM)));
  const nodeScale = usual * share;
  let covered = 0;
  for (const node of nodes) {
    if (node.type === 'nation') continue;
    const { width, height } = hubSize(node, nodeScale, smallest);
    covered += width * height;
  }
  const hubsAsMarks = covered > ROOM_FOR_NAMES * area.width * area.height;
  return { nodeScale, hubsAsMarks, smallest };
}

function sizeOf(node: SceneNode, { nodeScale, hubsAsMarks, smallest }: Sizes): Size {
  if (node.type === 'nation') {
    return { width: node.width * nodeScale, height: node.height * nodeScale };
  }
  if (!hubsAsMarks) return hubSize(node, nodeScale, smallest);
  const share = Math.min(1, nodeScale / SMALLEST_NODE_SCALE);
  return { width: MARK.width * share, height: MARK.height * share };
}

/** The parties at that camera, parted just enough to be told apart. */
function parted(nodes: readonly SceneNode[], camera: Camera, sizes: Sizes): readonly SceneNode[] {
  const sized = nodes.map((node): SceneNode => {
    const { width, height } = sizeOf(node, sizes);
    return { ...node, ...onPage(camera, node), width, height };
  });
  const body = (node: SceneNode): Body => {
    const rim = rimOf(node, sizes.nodeScale);
    return { ...node, width: node.width + 2 * rim, height: node.height + 2 * rim };
  };
  const firm = sized.filter(({ type }) => type === 'nation');
  const loose = sized
    .filter(({ type }) => type === 'coalition')
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const places = spread(firm.map(body), loose.map(body));
  return sized.map((node) => ({ ...node, ...places.get(node.id) }));
}

/** The corners of the parties in the ground's units, as they stand at that camera. */
function cornersOf(nodes: readonly SceneNode[], { zoom, x, y }: Camera): readonly Point[] {
  return nodes.flatMap((node) =>
    [-1, 1].map((side) => ({
      x: (node.x + (side * node.width) / 2 - x) / zoom,
      y: (node.y + (side * node.height) / 2 - y) / zoom,
    })),
  );
}

function isWithin({ x, y, width, height }: SceneNode, area: Area): boolean {
  return (
    x - width / 2 >= area.x &&
    x + width / 2 <= area.x + area.width &&
    y - height / 2 >= area.y &&
    y + height / 2 <= area.y + area.height
  );
}

/** Of the usual size of parties, what a page far too small leaves them. */
const SHARES = [1, 0.8, 0.65, 0.5] as const;

/** Places the parties of a scene in units of the ground on the page, smaller where the area is small. */
export function arrangeOnGround(
  nodes: readonly SceneNode[],
  ground: Ground,
  area: Area,
  smallest: number,
): OnGround {
  let last: OnGround | undefined;
  for (const share of SHARES) {
    last = arrangedAt(share, nodes, ground, area, smallest);
    if (last.hasRoom) return last;
  }
  if (!last) throw new Error('no arrangement');
  return last;
}

function arrangedAt(
  share: number,
  nodes: readonly SceneNode[],
  { window }: Ground,
  area: Area,
  smallest: number,
): OnGround {
  const at = (camera: Camera) => {
    const sizes = sizesAt(nodes, camera, area, smallest, share);
    return { ...sizes, nodes: parted(nodes, camera, sizes) };
  };
  const whole = nodes.length > 0 ? boxOf(nodes) : WHOLE_WORLD;
  let camera = cameraOn(window ?? whole, area, window ? 0 : PADDING);
  if (!window && nodes.length > 0) {
    camera = cameraOn(boxOf(cornersOf(at(camera).nodes, camera)), area, PADDING);
  }
  const truths = new Map(
    nodes.flatMap((node) => (node.type === 'nation' ? [[node.id, onPage(camera, node)]] : [])),
  );
  const placed = at(camera);
  const hasRoom = window !== undefined || placed.nodes.every((node) => isWithin(node, area));
  return { ...placed, nameSize: LABEL_SIZE, camera, truths, hasRoom };
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
