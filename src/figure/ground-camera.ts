import type { Camera } from '../map/camera.ts';
import { WORLD } from '../map/world.ts';
import type { Point } from '../scene/scene.ts';
import type { Area, Ground } from './figure.ts';

/** Kept free inside the area, for discs with their names: no more than a share of its height below and above. */
const BESIDE = 22;
const ABOVE = { most: 40, share: 0.1 } as const;
const CLOSEST = 12;

type Window = NonNullable<Ground['window']>;

const WHOLE_WORLD: Window = { from: { x: 0, y: 0 }, to: { x: WORLD.width, y: WORLD.height } };

function boxOf(points: readonly Point[]): Window {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    from: { x: Math.min(...xs), y: Math.min(...ys) },
    to: { x: Math.max(...xs), y: Math.max(...ys) },
  };
}

/** Shows the window, or else all places, or else the world, whole and in the middle of the area. */
export function cameraOn(places: readonly Point[], { window }: Ground, area: Area): Camera {
  const { from, to } = window ?? (places.length > 0 ? boxOf(places) : WHOLE_WORLD);
  const beside = window ? 0 : BESIDE;
  const above = window ? 0 : Math.min(ABOVE.most, ABOVE.share * area.height);
  const zoom = Math.min(
    CLOSEST,
    (area.width - 2 * beside) / Math.max(1, to.x - from.x),
    (area.height - 2 * above) / Math.max(1, to.y - from.y),
  );
  return {
    zoom,
    x: area.x + area.width / 2 - (zoom * (from.x + to.x)) / 2,
    y: area.y + area.height / 2 - (zoom * (from.y + to.y)) / 2,
  };
}

/** From the ground's units to the page's. */
export function onPage({ zoom, x, y }: Camera, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

/** The area and all those points. */
export function around(area: Area, points: readonly Point[]): Area {
  const corner = { x: area.x + area.width, y: area.y + area.height };
  const { from, to } = boxOf([...points, area, corner]);
  return { ...from, width: to.x - from.x, height: to.y - from.y };
}
