import type { MapNode } from '../../map/arrange.ts';
import type { Camera } from '../../map/camera.ts';
import type { Point } from '../../scene/scene.ts';

const DURATION = 250;

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves from one state to the next over a quarter of a second; at once where motion is unwanted. */
export interface Glide<State> {
  readonly start: (from: State | undefined) => void;
  readonly stop: () => void;
  /** Where the motion towards `to` is now. */
  readonly now: (to: State) => State;
  readonly isRunning: () => boolean;
}

function createGlide<State>(mix: (from: State, to: State, t: number) => State): Glide<State> {
  let begun: { readonly from: State; readonly at: number } | undefined;
  return {
    start: (from) => {
      begun = from === undefined || calm() ? undefined : { from, at: performance.now() };
    },
    stop: () => {
      begun = undefined;
    },
    now: (to) => {
      if (!begun) return to;
      const share = (performance.now() - begun.at) / DURATION;
      if (share < 1) return mix(begun.from, to, 1 - (1 - Math.max(0, share)) ** 3);
      begun = undefined;
      return to;
    },
    isRunning: () => begun !== undefined,
  };
}

function between(from: Point, to: Point, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

export function glideOfCamera(): Glide<Camera> {
  return createGlide((from, to, t) => ({
    ...between(from, to, t),
    zoom: from.zoom + (to.zoom - from.zoom) * t,
  }));
}

/** Parties that were not there before appear where they are. */
export function glideOfNodes(): Glide<readonly MapNode[]> {
  return createGlide((from, to, t) => {
    const before = new Map(from.map((node) => [node.id, node]));
    return to.map((node) => ({ ...node, ...between(before.get(node.id) ?? node, node, t) }));
  });
}
