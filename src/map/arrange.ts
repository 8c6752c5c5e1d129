import { rimOf } from '../scene/rings.ts';
import type { Point, Scene, SceneNode } from '../scene/scene.ts';
import { HUB_LINE } from '../scene/sizes.ts';
import { type Camera, fitted, type Size } from './camera.ts';
import { type Body, spread } from './spread.ts';
import { WORLD } from './world.ts';

/** A party on the map: `x` and `y` in map units, `width` and `height` in pixels of the glass. */
export interface MapNode extends SceneNode {
  /** Where it truly is, in map units. */
  readonly truth: Point;
  /** Its size here against that in the scene. */
  readonly scale: number;
  /** Whether it is a coalition's capsule with its name inside. */
  readonly isNamedInside: boolean;
}

/** The zoom from which parties are as large as in the network. */
const FULL_SIZE_ZOOM = 3;
const SMALLEST = { nation: 0.5, coalition: 0.78 } as const;
/** A capsule smaller than this holds its name only. */
const CAPTION_SCALE = 0.95;
/** Of the world's area on the glass, how much capsules with names may cover. */
const ROOM_FOR_NAMES = 0.08;
/** A capsule without a name, in pixels of the glass. */
export const MARK = { width: 15, height: 9 } as const;
/** The name of such a mark is written after those of all nations. */
const MARK_RANK = -1e6;
/** Zooms between which parties keep their places; each is that much closer than the one before. */
const STEP = 2 ** 0.25;

/** The step at or below a zoom: what is parted there stays parted up to the next. */
export function zoomStep(zoom: number): number {
  return Math.floor(Math.log(zoom) / Math.log(STEP) + 1e-6);
}

function scaleOf(type: SceneNode['type'], zoom: number): number {
  return Math.max(SMALLEST[type], Math.min(1, Math.sqrt(zoom / FULL_SIZE_ZOOM)));
}

function hasRoomForNames(nodes: readonly SceneNode[], zoom: number): boolean {
  const scale = scaleOf('coalition', zoom);
  let area = 0;
  for (const { type, width, height } of nodes) {
    if (type === 'coalition') area += width * scale * height * scale;
  }
  return area <= WORLD.width * zoom * WORLD.height * zoom * ROOM_FOR_NAMES;
}

function sized(node: SceneNode, zoom: number, namesInside: boolean): MapNode {
  const isHub = node.type === 'coalition';
  const scale = scaleOf(node.type, zoom);
  const truth = { x: node.x, y: node.y };
  if (isHub && !namesInside) {
    const rank = node.rank + MARK_RANK;
    return { ...node, ...MARK, caption: undefined, rank, truth, scale, isNamedInside: false };
  }
  const bare = node.caption !== undefined && scale < CAPTION_SCALE;
  return {
    ...node,
    caption: bare ? undefined : node.caption,
    width: node.width * scale,
    height: (node.height - (bare ? HUB_LINE : 0)) * scale,
    truth,
    scale,
    isNamedInside: isHub,
  };
}

/**
 * The scene's parties at a step, spread apart just enough to be told apart and reached. Where the
 * capsules of coalitions would cover the world they are marks without names.
 */
export function arrange({ nodes }: Scene, step: number): readonly MapNode[] {
  const zoom = STEP ** step;
  const namesInside = hasRoomForNames(nodes, zoom);
  const parties = nodes.map((node) => sized(node, zoom, namesInside));
  const body = (node: MapNode): Body => {
    const { id, x, y, width, height, scale } = node;
    const rim = rimOf(node, scale);
    return { id, x: x * zoom, y: y * zoom, width: width + 2 * rim, height: height + 2 * rim };
  };
  const places = spread(
    parties.filter(({ type }) => type === 'nation').map(body),
    parties
      .filter(({ type }) => type === 'coalition')
      .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
      .map(body),
  );
  return parties.map((node) => {
    const place = places.get(node.id);
    return place ? { ...node, x: place.x / zoom, y: place.y / zoom } : node;
  });
}

/** The camera that shows all parties, spread as they then are. */
export function fittedTo(scene: Scene, size: Size): Camera {
  const { zoom } = fitted(scene.nodes, size);
  const corners = arrange(scene, zoomStep(zoom)).flatMap(({ x, y, width, height }) => [
    { x: x - width / 2 / zoom, y: y - height / 2 / zoom },
    { x: x + width / 2 / zoom, y: y + height / 2 / zoom },
  ]);
  return fitted(corners, size);
}
