import { positionsIn } from '../../network/viewport.ts';
import type { Scene } from '../../scene/scene.ts';
import { onCanvas } from '../network/instance.ts';
import { sceneIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';

/** The scene as it is on screen, with the places where parties were dragged to. */
export function currentScene(state: State): Scene {
  const scene = sceneIn(state);
  let nodes = scene.nodes;
  onCanvas((cy) => {
    const positions = positionsIn(cy);
    nodes = nodes.map((node) => ({ ...node, ...positions.get(node.id) }));
  });
  return { ...scene, nodes };
}
