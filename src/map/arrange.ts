import { rimOf } from '../scene/rings.ts';
import type { Point, Scene, SceneNode } from '../scene/scene.ts';
import { HUB_LINE } from '../scene/sizes.ts';
import { type Camera, fitted, type Size } from './camera.ts';
import { type Body, spread } from './spread.ts';

/** A party on the map: `x` and `y` in map units, `width` and `height` in pixels of the glass. */
export interface MapNode extends SceneNode {
  /** Where it truly is, in map units. */
  readonly truth: Point;
  /** Its size here against that in the scene. */
  readonly scale: number;
}

/** The zoom from which parties are as large as in the network. */
const FULL_SIZE_ZOOM = 3;
const SMALLEST = { nation: 0.58, coalition: 0.78 } as const;
/** A capsule smaller than this holds its name only. */
const CAPTION_SCALE = 0.95;
/** Zooms between which parties keep their places; each is that much closer than the one before. */
const STEP = 2 ** 0.25;

/** The step at or below a zoom: what is parted there stays parted up to the next. */
export function zoomStep(zoom: number): number {
  return Math.floor(Math.log(zoom) / Math.log(STEP) + 1e-6);
}

function scaleOf(type: SceneNode['type'], zoom: number): number {
  return Math.max(SMALLEST[type], Math.min(1, Math.sqrt(zoom / FULL_SIZE_ZOOM)));
}

/** The scene's parties at a step, spread apart just enough to be told apart and reached. */
export function arrange({ nodes }: Scene, step: number): readonly MapNode[] {
  const zoom = STEP ** step;
  const sized = nodes.map((node): MapNode => {
    const scale = scaleOf(node.type, zoom);
    const bare = node.caption !== undefined && scale < CAPTION_SCALE;
    return {
      ...node,
      caption: bare ? undefined : node.caption,
      width: node.width * scale,
      height: (node.height - (bare ? HUB_LINE : 0)) * scale,
      truth: { x: node.x, y: node.y },
      scale,
    };
  });
  const body = (node: MapNode): Body => {
    const { id, x, y, width, height, scale } = node;
    const rim = rimOf(node, scale);
    return { id, x: x * zoom, y: y * zoom, width: width + 2 * rim, height: height + 2 * rim };
  };
  const places = spread(
    sized.filter(({ type }) => type === 'nation').map(body),
    sized
      .filter(({ type }) => type === 'coalition')
      .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
      .map(body),
  );
  return sized.map((node) => {
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
