import type cytoscape from 'cytoscape';
import type { Box } from '../scene/labels.ts';
import { type Glass, placementsAt } from '../scene/placements.ts';
import type { SceneNode } from '../scene/scene.ts';
import { LABEL_SIZE } from '../scene/sizes.ts';

const HALO = 2.2;
const GAP = 2;

function glassOf(cy: cytoscape.Core): Glass {
  const zoom = cy.zoom();
  const { x1, x2, y1, y2 } = cy.extent();
  return {
    zoom,
    extent: { left: x1 * zoom, right: x2 * zoom, top: y1 * zoom, bottom: y2 * zoom },
    positionOf: ({ id, x, y }) => {
      const element = cy.getElementById(id);
      return element.nonempty() ? element.position() : { x, y };
    },
  };
}

/**
 * Writes the placements onto the elements that have changed; `taken` is what no label may meet, in pixels
 * from the picture's corner.
 */
export function createLabeller(
  cy: cytoscape.Core,
): (
  nodes: readonly SceneNode[],
  lookedAt: ReadonlySet<string>,
  centre: string | undefined,
  taken: readonly Box[],
) => void {
  const written = new Map<string, string>();
  return (nodes, lookedAt, centre, taken) => {
    const glass = glassOf(cy);
    const { zoom } = glass;
    const { x, y } = cy.pan();
    const fromOrigin = taken.map(({ left, top, right, bottom }) => ({
      left: left - x,
      right: right - x,
      top: top - y,
      bottom: bottom - y,
    }));
    const placements = placementsAt(nodes, { ...glass, taken: fromOrigin }, lookedAt, centre);
    cy.batch(() => {
      for (const [id, placement] of placements) {
        const sized = placement !== 'none' && placement !== 'inside';
        const now = sized ? `${placement} ${zoom.toFixed(2)}` : placement;
        const before = written.get(id);
        if (before === now) continue;
        written.set(id, now);
        const element = cy.getElementById(id);
        if (before !== undefined) element.removeClass(`label-${before.split(' ', 1)[0]}`);
        element.data({
          fontSize: LABEL_SIZE / zoom,
          halo: HALO / zoom,
          gap: GAP / zoom,
          gapBack: -GAP / zoom,
        });
        element.addClass(`label-${placement}`);
      }
    });
  };
}
