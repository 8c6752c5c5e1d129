import type { Atlas } from '../model/atlas.ts';
import type { Links } from '../model/links.ts';
import type { Scene } from '../scene/scene.ts';
import { groupOf, linksOf, litBy } from '../view/seen.ts';
import type { View } from '../view/view.ts';

/** The link between the two parties that the view asks about; undefined where nothing links them. */
export function linkShown(atlas: Atlas, view: View): Links | undefined {
  const links = linksOf(atlas, view);
  return links && links.chains.total > 0 ? links : undefined;
}

/** Who answers is named before everybody else. */
const FIRST = 1e6;

/** The scene with all that does not answer the view's question set aside, as it is dimmed on screen. */
export function answered(scene: Scene, atlas: Atlas, view: View): Scene {
  const answer = litBy(groupOf(atlas, view), linksOf(atlas, view));
  if (!answer) return scene;
  const { parties, ties } = answer;
  return {
    ...scene,
    nodes: scene.nodes.map((node) =>
      parties.has(node.id) || node.pinned
        ? { ...node, rank: node.rank + FIRST }
        : { ...node, aside: true as const },
    ),
    edges: scene.edges.map((edge) =>
      edge.ties.some((id) => ties.has(id)) ? edge : { ...edge, aside: true as const },
    ),
  };
}
