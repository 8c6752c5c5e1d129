import type cytoscape from 'cytoscape';
import type { Point, Scene } from '../scene/scene.ts';
import { type Painted, paintedEdge, paintedNode } from './elements.ts';

function differ(one: Painted, other: Painted): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

interface Known {
  painted: Painted;
  /** Of an edge. */
  readonly ends?: readonly [string, string] | undefined;
  hidden: boolean;
}

/**
 * Brings Cytoscape to show exactly the scene: new elements are added where the scene has them, those
 * not in it are hidden, nothing that is there moves. Classes that other parts set stay. An edge whose
 * party is hidden is out of sight with it and is not touched.
 */
export function createPainter(cy: cytoscape.Core): (scene: Scene) => void {
  const known = new Map<string, Known>();
  let added: cytoscape.ElementDefinition[] = [];

  const bring = (id: string, painted: Painted, place: Point | readonly [string, string]) => {
    const before = known.get(id);
    if (before === undefined) {
      const isEdge = Array.isArray(place);
      added.push({
        group: isEdge ? 'edges' : 'nodes',
        data: painted.data as cytoscape.ElementDataDefinition,
        classes: [...painted.classes],
        ...(!isEdge && { position: place as Point }),
      } as cytoscape.ElementDefinition);
      known.set(id, {
        painted,
        ends: isEdge ? (place as readonly [string, string]) : undefined,
        hidden: false,
      });
      return;
    }
    if (differ(before.painted, painted)) {
      cy.getElementById(id)
        .data(painted.data)
        .removeClass([...before.painted.classes])
        .addClass([...painted.classes]);
      before.painted = painted;
    }
  };

  return ({ nodes, edges }) => {
    const wanted = new Set<string>();
    cy.batch(() => {
      for (const node of nodes) {
        wanted.add(node.id);
        bring(node.id, paintedNode(node), { x: node.x, y: node.y });
      }
      for (const edge of edges) {
        wanted.add(edge.id);
        bring(edge.id, paintedEdge(edge), [edge.source, edge.target]);
      }
      // All at once: each addition alone would be told to every listener.
      cy.add(added);
      added = [];
      for (const [id, element] of known) {
        const isOutOfSight = element.ends?.some((end) => !wanted.has(end)) ?? false;
        const hide = !wanted.has(id);
        if (isOutOfSight || hide === element.hidden) continue;
        element.hidden = hide;
        cy.getElementById(id).toggleClass('gone', hide);
      }
    });
  };
}

/** Of the elements, those that the reader sees. */
export function inSight<Elements extends cytoscape.CollectionReturnValue>(
  elements: Elements,
): cytoscape.CollectionReturnValue {
  const isGone = (element: cytoscape.NodeSingular | cytoscape.EdgeSingular) =>
    element.hasClass('gone');
  return elements.filter((element) =>
    element.isNode()
      ? !isGone(element)
      : !(isGone(element) || isGone(element.source()) || isGone(element.target())),
  );
}
