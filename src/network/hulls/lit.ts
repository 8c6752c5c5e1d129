import type { Scene, SceneHull } from '../../scene/scene.ts';

export function hullIn({ hulls = [] }: Scene, id: string | undefined): SceneHull | undefined {
  return id === undefined ? undefined : hulls.find((hull) => hull.id === id);
}

/** The members of an outline and the edges between them; undefined if the scene has no such outline. */
export function groupOf(scene: Scene, id: string | undefined): readonly string[] | undefined {
  const hull = hullIn(scene, id);
  if (!hull) return undefined;
  const members = new Set<string>(hull.members);
  const edges = scene.edges.filter(
    ({ source, target }) => members.has(source) && members.has(target),
  );
  return [...hull.members, ...edges.map(({ id }) => id)];
}

/** The outline of that id, or those that the nation of that id lies in. */
export function litHulls({ hulls = [] }: Scene, id: string): ReadonlySet<string> {
  const lit = hulls.filter(
    (hull) => hull.id === id || hull.members.some((member) => member === id),
  );
  return new Set(lit.map(({ id }) => id));
}
