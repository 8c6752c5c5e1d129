import type { Atlas } from '../model/atlas.ts';
import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { KINDS } from '../model/kind.ts';
import type { Point, Scene } from '../scene/scene.ts';

/** From one corner to the other, in scene units. */
export interface Extent {
  readonly from: Point;
  readonly to: Point;
}

/** The parties whose middle lies within the extent, and what runs between them. */
export function partOfScene(scene: Scene, { from, to }: Extent): Scene {
  const nodes = scene.nodes.filter(
    ({ x, y }) => x >= from.x && x <= to.x && y >= from.y && y <= to.y,
  );
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = scene.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const hulls = scene.hulls?.flatMap((hull) => {
    const members = hull.members.filter((id) => ids.has(id));
    return members.length < 2 ? [] : [{ ...hull, members }];
  });
  return { ...scene, nodes, edges, ...(hulls && { hulls }) };
}

/** What is visible among those parties. */
export function partOfVisible(
  atlas: Atlas,
  visible: Visible,
  among: ReadonlySet<PartyId>,
): Visible {
  const parties = new Set([...visible.parties].filter((id) => among.has(id)));
  const ties = visible.ties.filter(({ a, b }) => among.has(a) && among.has(b));
  const crowd = new Map([...visible.crowd].filter(([id]) => among.has(id)));
  const nations = [...parties].filter((id) => atlas.nations.has(id)).length;
  const counts = { ...visible.counts };
  for (const kind of KINDS) {
    const shown = ties.filter(({ kinds }) => kinds.includes(kind)).length;
    counts[kind] = { ...counts[kind], shown };
  }
  return {
    parties,
    ties,
    crowd,
    counts,
    nations,
    coalitions: parties.size - nations,
    foldedNations: new Set([...crowd.values()].flat()).size,
  };
}
