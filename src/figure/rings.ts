import type { SceneNode } from '../scene/scene.ts';

/** Around an insider, in scene units. */
export const RING = 1.5;
/** Each of the two around an outsider, in page units at any scale. */
export const DOUBLE_RING = 1;
/** Between the middles of the two. */
export const RING_GAP = 2.6;

/** How far the drawing of a party reaches beyond its disc or capsule. */
export function rimOf({ outsider }: Pick<SceneNode, 'outsider'>, scale: number): number {
  return outsider ? RING_GAP * scale + DOUBLE_RING / 2 : (RING * scale) / 2;
}
