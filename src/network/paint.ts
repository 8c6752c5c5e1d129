import type cytoscape from 'cytoscape';
import type { Point, Scene } from '../scene/scene.ts';
import { type Painted, paintedEdge, paintedNode } from './elements.ts';

function differ(one: Painted, other: Painted): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/**
 * Brings Cytoscape to show exactly the scene: new elements are added where the scene has them, those
 * not in it are hidden, nothing that is there moves. Classes that other parts set stay.
 */
export function createPainter(cy: cytoscape.Core): (scene: Scene) => void {
  const seen = new Map<string, Painted>();
  const shown = new Set<string>();

  const bring = (id: string, painted: Painted, position?: Point) => {
    const before = seen.get(id);
    const element = cy.getElementById(id);
    if (before === undefined) {
      cy.add({
        group: position ? 'nodes' : 'edges',
        data: painted.data as cytoscape.ElementDataDefinition,
        classes: [...painted.classes],
        ...(position && { position }),
      } as cytoscape.ElementDefinition);
    } else if (differ(before, painted)) {
      element
        .data(painted.data)
        .removeClass([...before.classes])
        .addClass([...painted.classes]);
    }
    seen.set(id, painted);
    if (before !== undefined && !shown.has(id)) element.removeClass('gone');
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
        bring(edge.id, paintedEdge(edge));
      }
      for (const id of shown) if (!wanted.has(id)) cy.getElementById(id).addClass('gone');
    });
    shown.clear();
    for (const id of wanted) shown.add(id);
  };
}
