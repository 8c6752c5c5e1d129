import type cytoscape from 'cytoscape';

/** Where a menu was asked for; `id` is a party's or an edge's, absent on the background. */
export interface MenuAsked {
  readonly id: string | undefined;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * Reports right clicks and long presses until the returned function is called. A finger that stays
 * down after a long press drags nothing; that it taps when it leaves is for the hearer to ignore.
 *
 * @param lineAt the line at a point of the scene that Cytoscape does not know of
 */
export function listenForMenus(
  cy: cytoscape.Core,
  report: (asked: MenuAsked) => void,
  lineAt: (point: cytoscape.Position) => string | undefined,
): () => void {
  const idOf = ({ target, position }: cytoscape.EventObject): string | undefined =>
    target === cy ? lineAt(position) : target.id();
  const container = cy.container();
  const watched = { capture: true, passive: false } as const;
  let pressed: string | undefined;

  const press = (event: cytoscape.EventObject) => {
    pressed = idOf(event);
  };
  const right = (event: MouseEvent | PointerEvent) => {
    event.preventDefault();
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    // The menu key's own event comes from the frame, not from the canvas, and is heard elsewhere.
    if (isTouch || event.target === event.currentTarget) return;
    report({ id: pressed, x: event.clientX, y: event.clientY });
  };
  const hold = (event: cytoscape.EventObject) => {
    const touch = (event.originalEvent as Partial<TouchEvent>).touches?.[0];
    if (!touch) return;
    addEventListener('touchmove', swallow, watched);
    report({ id: idOf(event), x: touch.clientX, y: touch.clientY });
  };
  const release = () => removeEventListener('touchmove', swallow, watched);

  cy.on('tapstart cxttapstart', press);
  cy.on('taphold', hold);
  container?.addEventListener('contextmenu', right);
  addEventListener('touchend', release, true);
  addEventListener('touchcancel', release, true);
  return () => {
    cy.off('tapstart cxttapstart', press);
    cy.off('taphold', hold);
    container?.removeEventListener('contextmenu', right);
    removeEventListener('touchend', release, true);
    removeEventListener('touchcancel', release, true);
    release();
  };
}
