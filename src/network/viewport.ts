import type cytoscape from 'cytoscape';

/** Around what is fitted, in screen pixels; labels keep their size at every zoom and need it. */
const PADDING = { across: 64, above: 52, below: 60 };
/** A picture less high has not that much to spare, in screen pixels. */
const USUAL_HEIGHT = 520;
/** Between the lowest disc's middle and what lies over the foot, in screen pixels. */
const OVER_FOOT = 14;
const CLOSEST = 1.6;
const DURATION = 250;

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Screen pixels of the picture's edges that something else lies over. */
export interface Covered {
  readonly above: number;
  readonly below: number;
}

/** Shows all that is visible, clear of what lies over the picture. */
export function fitVisible(cy: cytoscape.Core, animate: boolean, covered: Covered): void {
  const nodes = cy.nodes().not('.gone');
  const { width, height } = { width: cy.width(), height: cy.height() };
  if (nodes.empty() || width === 0 || height === 0) return;
  const box = nodes.boundingBox({ includeLabels: false, includeOverlays: false });
  const share = Math.min(1, height / USUAL_HEIGHT);
  const above = PADDING.above * share + covered.above;
  const below = Math.max(PADDING.below * share, covered.below + OVER_FOOT);
  const zoom = Math.min(
    CLOSEST,
    (width - 2 * PADDING.across) / box.w,
    (height - above - below) / box.h,
  );
  const pan = {
    x: width / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: (height + above - below) / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  const now = cy.pan();
  if (cy.zoom() === zoom && now.x === pan.x && now.y === pan.y) return;
  if (animate && !calm()) cy.animate({ zoom, pan, duration: DURATION, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}

/** Brings a party into sight if it is not, without changing the zoom. */
export function bringIntoSight(cy: cytoscape.Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty() || element.hasClass('gone')) return;
  const { x1, x2, y1, y2 } = element.renderedBoundingBox();
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const inside = x > 40 && y > 40 && x < cy.width() - 40 && y < cy.height() - 40;
  if (inside) return;
  if (calm()) cy.center(element);
  else cy.animate({ center: { eles: element }, duration: DURATION, easing: 'ease-out' });
}

/** Where a party is drawn, in pixels from the corner of the picture; undefined if it is not. */
export function placeOf(
  cy: cytoscape.Core,
  id: string,
): { readonly x: number; readonly y: number } | undefined {
  const node = cy.getElementById(id);
  return node.isNode() ? { ...node.renderedPosition() } : undefined;
}

/** Zooms about the middle of the picture. */
export function zoomBy(cy: cytoscape.Core, factor: number): void {
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Moves nodes to new places. */
export function moveTo(
  cy: cytoscape.Core,
  positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): void {
  cy.batch(() => {
    for (const [id, position] of positions) cy.getElementById(id).position({ ...position });
  });
}

/** Where the nodes are now, dragged ones included. */
export function positionsIn(
  cy: cytoscape.Core,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}
