import type { Point } from '../../scene/scene.ts';

export interface Placed {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

/** How far crowded parts of the map are stretched: 0 keeps the map, 1 spaces nations evenly. */
const STRETCH = 0.55;

/**
 * For each value its place between 0 and 1: partly where it lies between the extremes, partly its
 * rank, so that the Gulf gets room and the oceans shrink while west stays west of east.
 */
function stretched(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
  return values.map((value) => {
    const linear = (value - low) / (high - low || 1);
    const [first, last] = [sorted.indexOf(value), sorted.lastIndexOf(value)];
    const rank = (first + last) / 2 / Math.max(1, sorted.length - 1);
    return (1 - STRETCH) * linear + STRETCH * rank;
  });
}

/** Where the map would have each nation, in a frame of that width and height about the origin. */
export function anchorsOf(
  places: readonly Placed[],
  width: number,
  height: number,
): ReadonlyMap<string, Point> {
  const xs = stretched(places.map(({ lon }) => lon));
  const ys = stretched(places.map(({ lat }) => -lat));
  return new Map(
    places.map(({ id }, index) => [
      id,
      { x: ((xs[index] ?? 0) - 0.5) * width, y: ((ys[index] ?? 0) - 0.5) * height },
    ]),
  );
}
