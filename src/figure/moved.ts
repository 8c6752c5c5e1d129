import type { Point, SceneNode } from '../scene/scene.ts';
import type { OnGround } from './on-ground.ts';

/** A party that was moved no farther beyond its rim needs no line to its place. */
const NEAR = 3;

export interface Moved {
  readonly node: SceneNode;
  readonly truth: Point;
}

/** Nations that had to make room on the ground, with their true places on the page. */
export function movedNations({
  nodes,
  truths,
}: Pick<OnGround, 'nodes' | 'truths'>): readonly Moved[] {
  return nodes.flatMap((node) => {
    const truth = truths.get(node.id);
    if (!truth) return [];
    const away = Math.hypot(truth.x - node.x, truth.y - node.y);
    return away < node.height / 2 + NEAR ? [] : [{ node, truth }];
  });
}
