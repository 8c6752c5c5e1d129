import type cytoscape from 'cytoscape';
import { previewLines } from './line-preview.ts';
import { onSecondTap } from './second-tap.ts';

/** What a person did to the picture, as data. `id` is a party's or an edge's. */
export type Intent =
  | { readonly type: 'preview'; readonly id: string | undefined }
  | { readonly type: 'choose'; readonly id: string }
  /** One more party beside those that are chosen, or one of them no more. */
  | { readonly type: 'join'; readonly id: string }
  /** The parties in a rectangle drawn around them. */
  | { readonly type: 'gather'; readonly ids: readonly string[] }
  | { readonly type: 'clear' }
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'viewport' }
  | { readonly type: 'moved' };

/** The party whose disc's rim is nearest to that point of the scene. */
function nearestNode(cy: cytoscape.Core, { x, y }: cytoscape.Position): cytoscape.NodeSingular {
  const away = (node: cytoscape.NodeSingular) => {
    const place = node.position();
    return Math.hypot(place.x - x, place.y - y) - node.width() / 2;
  };
  return cy
    .nodes(':visible')
    .toArray()
    .reduce((nearest, node) =>
      away(node) < away(nearest) ? node : nearest,
    ) as cytoscape.NodeSingular;
}

/**
 * Reports gestures until the returned function is called.
 *
 * @param lineAt the line at a point of the scene that Cytoscape does not know of
 */
export function listen(
  cy: cytoscape.Core,
  report: (intent: Intent) => void,
  lineAt?: (point: cytoscape.Position) => string | undefined,
): () => void {
  const over = ({ target }: cytoscape.EventObject) => report({ type: 'preview', id: target.id() });
  const out = () => report({ type: 'preview', id: undefined });
  /** What the last two presses were on. */
  let pressed: readonly unknown[] = [];
  const tap = ({ target: found, originalEvent, position }: cytoscape.EventObject) => {
    const touch = (originalEvent as Partial<TouchEvent> | undefined)?.changedTouches?.[0];
    // Of several discs under a finger Cytoscape takes the one on top.
    const target = touch && found !== cy && found.isNode() ? nearestNode(cy, position) : found;
    pressed = [pressed.at(-1), target];
    if (target === cy) {
      // With Shift a rectangle was meant.
      if (originalEvent?.shiftKey) return;
      const line = lineAt?.(position);
      report(line === undefined ? { type: 'clear' } : { type: 'choose', id: line });
    } else if (originalEvent?.shiftKey && target.isNode())
      report({ type: 'join', id: target.id() });
    else report({ type: 'choose', id: target.id() });
    if (touch && target !== cy && target.isNode()) {
      const first = { x: touch.clientX, y: touch.clientY, time: originalEvent.timeStamp };
      onSecondTap(first, () => report({ type: 'focus', id: target.id() }));
    }
  };
  const doubleTap = ({ target, originalEvent }: cytoscape.EventObject) => {
    // Cytoscape calls two presses in quick turn a double one, whatever they were on.
    const isSame = pressed.every((one) => one === target);
    if (!isSame || originalEvent?.shiftKey || target === cy || !target.isNode()) return;
    report({ type: 'focus', id: target.id() });
  };
  // Cytoscape tells of each element in the rectangle by itself, all in one turn.
  let gathered: string[] = [];
  const inBox = ({ target }: cytoscape.EventObject) => {
    if (gathered.length === 0) queueMicrotask(gather);
    gathered.push(target.id());
  };
  const gather = () => {
    const ids = gathered.sort();
    gathered = [];
    report({ type: 'gather', ids });
  };
  const viewport = () => report({ type: 'viewport' });
  const moved = () => report({ type: 'moved' });

  const endPreviews = lineAt && previewLines(cy, report, lineAt);
  cy.on('mouseover', 'node, edge', over);
  cy.on('mouseout', 'node, edge', out);
  cy.on('tap', tap);
  cy.on('dbltap', doubleTap);
  cy.on('viewport resize', viewport);
  cy.on('dragfree', 'node', moved);
  cy.on('boxstart', out);
  cy.on('box', 'node', inBox);
  return () => {
    endPreviews?.();
    cy.off('mouseover', 'node, edge', over);
    cy.off('mouseout', 'node, edge', out);
    cy.off('tap', tap);
    cy.off('dbltap', doubleTap);
    cy.off('viewport resize', viewport);
    cy.off('dragfree', 'node', moved);
    cy.off('boxstart', out);
    cy.off('box', 'node', inBox);
  };
}
