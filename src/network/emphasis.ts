import type cytoscape from 'cytoscape';
import { inSight } from './paint.ts';

export interface Emphasis {
  /** Previewed under the pointer or at the keyboard's cursor. */
  readonly preview?: string | undefined;
  readonly chosen?: string | undefined;
  /** Where the keyboard is. */
  readonly cursor?: string | undefined;
}

function involved(cy: cytoscape.Core, id: string): cytoscape.CollectionReturnValue {
  const element = inSight(cy.getElementById(id));
  const near = element.union(element.connectedNodes()).union(element.closedNeighborhood());
  return inSight(near);
}

/** The parties that stay bright: the one previewed or chosen and those it is tied to; none if all do. */
export function brightParties(
  cy: cytoscape.Core,
  { preview, chosen }: Emphasis,
): ReadonlySet<string> {
  const centre = preview ?? chosen;
  return new Set(
    centre === undefined
      ? []
      : involved(cy, centre)
          .nodes()
          .map((node) => node.id()),
  );
}

/** Dims what the previewed or chosen element is not involved with; nothing moves. */
export function emphasise(cy: cytoscape.Core, { preview, chosen, cursor }: Emphasis): void {
  cy.batch(() => {
    cy.elements('.chosen').removeClass('chosen');
    cy.elements('.cursor').removeClass('cursor');
    if (chosen !== undefined) cy.getElementById(chosen).addClass('chosen');
    if (cursor !== undefined) cy.getElementById(cursor).addClass('cursor');
    const centre = preview ?? chosen;
    const near = centre === undefined ? undefined : involved(cy, centre);
    if (!near || near.empty()) {
      cy.elements('.dimmed').removeClass('dimmed');
      return;
    }
    near.removeClass('dimmed');
    cy.elements().not(near).addClass('dimmed');
  });
}
