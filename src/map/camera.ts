import type { Point } from '../scene/scene.ts';
import { WORLD } from './world.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From map units to the pixels of the glass: times `zoom`, plus `x` and `y`. */
export interface Camera extends Point {
  readonly zoom: number;
}

const CLOSEST = 40;
/** How close fitting comes, so that one small state does not fill the window. */
const CLOSEST_FIT = 8;
/** Around what is fitted, in pixels: names, notes and buttons stand there. */
const PADDING = { across: 40, above: 48, below: 64 } as const;
/** The same in a window narrower than `width`, whose buttons lie along the bottom. */
const NARROW = { width: 600, across: 40, above: 24, below: 100 } as const;
/** Half the largest capsule with its rings, in pixels. */
const PARTY = 120;

export function onGlass({ zoom, x, y }: Camera, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

/** Whether anything of a party at that point may be seen. */
export function isOnGlass(camera: Camera, point: Point, { width, height }: Size): boolean {
  const { x, y } = onGlass(camera, point);
  return x > -PARTY && x < width + PARTY && y > -PARTY && y < height + PARTY;
}

function farthest({ width, height }: Size): number {
  return Math.min(width / WORLD.width, height / WORLD.height) * 0.9;
}

/** The middle of the window never leaves the world, and the zoom stays within reason. */
export function held(camera: Camera, size: Size): Camera {
  const zoom = Math.max(farthest(size), Math.min(CLOSEST, camera.zoom));
  const hold = (value: number, window: number, world: number) =>
    Math.max(window / 2 - world * zoom, Math.min(window / 2, value));
  return {
    zoom,
    x: hold(camera.x, size.width, WORLD.width),
    y: hold(camera.y, size.height, WORLD.height),
  };
}

/** Comes closer by the factor; what lies under `point` on the glass stays there. */
export function zoomAbout(camera: Camera, factor: number, point: Point, size: Size): Camera {
  const { zoom } = held({ ...camera, zoom: camera.zoom * factor }, size);
  const by = zoom / camera.zoom;
  return held(
    { zoom, x: point.x - (point.x - camera.x) * by, y: point.y - (point.y - camera.y) * by },
    size,
  );
}

/** Shows all the points; the whole world if there are none. */
export function fitted(points: readonly Point[], size: Size): Camera {
  const shown =
    points.length > 0
      ? points
      : [
          { x: 0, y: 0 },
          { x: WORLD.width, y: WORLD.height },
        ];
  const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const padding = size.width < NARROW.width ? NARROW : PADDING;
  const across = Math.max(1, size.width - 2 * padding.across) / Math.max(1, right - left);
  const down = Math.max(1, size.height - padding.above - padding.below) / Math.max(1, bottom - top);
  const zoom = Math.max(farthest(size), Math.min(CLOSEST_FIT, across, down));
  return held(
    {
      zoom,
      x: size.width / 2 - (zoom * (left + right)) / 2,
      y: (size.height + padding.above - padding.below) / 2 - (zoom * (top + bottom)) / 2,
    },
    size,
  );
}

/** The camera with that point in the middle. */
export function centred(camera: Camera, point: Point, size: Size): Camera {
  const { zoom } = camera;
  return held(
    { zoom, x: size.width / 2 - point.x * zoom, y: size.height / 2 - point.y * zoom },
    size,
  );
}
