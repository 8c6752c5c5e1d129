import type cytoscape from 'cytoscape';
import type { Intent } from './intents.ts';

/** Milliseconds that the pointer rests on a line before it is previewed: a crowd has one at every pixel. */
const REST = 60;

/**
 * Reports the line under the pointer, of those that Cytoscape does not know of, until the returned
 * function is called.
 */
export function previewLines(
  cy: cytoscape.Core,
  report: (intent: Intent) => void,
  lineAt: (point: cytoscape.Position) => string | undefined,
): () => void {
  let previewed: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const preview = (id: string | undefined) => {
    if (id === previewed) return;
    previewed = id;
    report({ type: 'preview', id });
  };
  const move = ({ target, position, originalEvent }: cytoscape.EventObject) => {
    clearTimeout(resting);
    if (originalEvent.buttons !== 0) return;
    if (target === cy) resting = setTimeout(() => preview(lineAt(position)), REST);
    // An element is reported when it is entered.
    else previewed = undefined;
  };
  const leave = () => {
    clearTimeout(resting);
    preview(undefined);
  };
  const container = cy.container();
  cy.on('mousemove', move);
  container?.addEventListener('mouseleave', leave);
  return () => {
    clearTimeout(resting);
    cy.off('mousemove', move);
    container?.removeEventListener('mouseleave', leave);
  };
}
