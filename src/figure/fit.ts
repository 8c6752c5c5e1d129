import type { Point, SceneNode } from '../scene/scene.ts';
import type { Area } from './figure.ts';

const LARGEST_SCALE = 2.2;
const LARGEST_NODE_SCALE = 1.25;
/** At which a flag can still be told from others. */
export const SMALLEST_NODE_SCALE = 0.55;
/** Kept free around the nodes: for a rim beside them, and a name above or below. */
const BESIDE = 8;
const ABOVE = 14;
const HALVINGS = 28;

/** Discs, capsules and lines shrink and grow less than the distances between them. */
export function nodeScaleAt(scale: number): number {
  if (scale >= 1) return Math.min(scale, LARGEST_NODE_SCALE);
  return Math.max(SMALLEST_NODE_SCALE, scale ** 0.4);
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

function extent(nodes: readonly SceneNode[], axis: 'x' | 'y', scale: number): Extent {
  const size = axis === 'x' ? 'width' : 'height';
  let [least, most] = [Infinity, -Infinity];
  for (const node of nodes) {
    const half = (node[size] * nodeScaleAt(scale)) / 2;
    least = Math.min(least, node[axis] * scale - half);
    most = Math.max(most, node[axis] * scale + half);
  }
  return { least, most };
}

export interface Fit {
  /** Page units to a unit of the scene. */
  readonly scale: number;
  readonly toPage: (point: Point) => Point;
  /** The same, drawn out the longer way of the area, for a scene that is crowded otherwise. */
  readonly toPageStretched: (point: Point) => Point;
}

const MOST_STRETCH = 2.2;

/** The nodes as large as the area allows, with one scale for both directions, in its middle. */
export function fitNodes(nodes: readonly SceneNode[], area: Area): Fit {
  const room = { x: area.width - 2 * BESIDE, y: area.height - 2 * ABOVE };
  const fits = (scale: number) =>
    (['x', 'y'] as const).every((axis) => {
      const { least, most } = extent(nodes, axis, scale);
      return most - least <= room[axis];
    });
  let scale = LARGEST_SCALE;
  if (!fits(scale)) {
    let [small, large] = [0, LARGEST_SCALE];
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (small + large) / 2;
      if (fits(middle)) small = middle;
      else large = middle;
    }
    scale = small;
  }
  const whole = (axis: 'x' | 'y') => {
    const { least, most } = extent(nodes, axis, scale);
    return { middle: (least + most) / 2, length: Math.max(1, most - least) };
  };
  const [across, down] = [whole('x'), whole('y')];
  const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const stretched = (stretchX: number, stretchY: number) => (point: Point) => ({
    x: centre.x + (point.x * scale - across.middle) * stretchX,
    y: centre.y + (point.y * scale - down.middle) * stretchY,
  });
  const stretch = (room: number, length: number) =>
    Math.max(1, Math.min(MOST_STRETCH, room / length));
  return {
    scale,
    toPage: stretched(1, 1),
    toPageStretched: stretched(stretch(room.x, across.length), stretch(room.y, down.length)),
  };
}
