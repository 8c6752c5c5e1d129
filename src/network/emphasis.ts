import type cytoscape from 'cytoscape';
import { inSight } from './paint.ts';

export interface Emphasis {
  /** Previewed under the pointer or at the keyboard's cursor. */
  readonly preview?: string | undefined;
  readonly chosen?: string | undefined;
  /** Parties that are chosen together. */
  readonly together?: readonly string[] | undefined;
  /** Parties and edges of the outline that is previewed or chosen, which stands for no node. */
  readonly group?: readonly string[] | undefined;
  /** Parties and edges of an answer; they stay bright while nothing is previewed or chosen. */
  readonly answer?: readonly string[] | undefined;
  /** Parties beside the previewed or chosen one by lines that are not elements. */
  readonly beside?: readonly string[] | undefined;
  /** Where the keyboard is. */
  readonly cursor?: string | undefined;
}

function involved(cy: cytoscape.Core, id: string): cytoscape.CollectionReturnValue {
  const element = inSight(cy.getElementById(id));
  const near = element.union(element.connectedNodes()).union(element.closedNeighborhood());
  return inSight(near);
}

function lookedAt(
  cy: cytoscape.Core,
  { preview, chosen, group, answer, beside = [] }: Emphasis,
): cytoscape.CollectionReturnValue {
  const centre = preview ?? chosen;
  if (centre !== undefined && !group) {
    const others = new Set(beside);
    return involved(cy, centre).union(cy.nodes().filter((node) => others.has(node.id())));
  }
  const ids = new Set(group ?? answer);
  return cy.elements().filter((element) => ids.has(element.id()));
}

/** Who is chosen together stays bright whatever else is looked at. */
function bright(cy: cytoscape.Core, emphasis: Emphasis): cytoscape.CollectionReturnValue {
  const seen = lookedAt(cy, emphasis);
  const together = new Set(emphasis.together);
  if (seen.empty() || together.size === 0) return seen;
  return seen.union(inSight(cy.elements()).filter((one) => together.has(one.id())));
}

/** The parties that stay bright: the one previewed or chosen with those it is tied to, or an answer's; none if all do. */
export function brightParties(cy: cytoscape.Core, emphasis: Emphasis): ReadonlySet<string> {
  return new Set(
    bright(cy, emphasis)
      .nodes()
      .map((node) => node.id()),
  );
}

/** Dims what the previewed or chosen element, or the answer, is not involved with; nothing moves. */
export function emphasise(cy: cytoscape.Core, emphasis: Emphasis): void {
  const { chosen, together = [], cursor } = emphasis;
  cy.batch(() => {
    cy.elements('.chosen').removeClass('chosen');
    cy.elements('.cursor').removeClass('cursor');
    if (chosen !== undefined) cy.getElementById(chosen).addClass('chosen');
    for (const id of together) cy.getElementById(id).addClass('chosen');
    if (cursor !== undefined) cy.getElementById(cursor).addClass('cursor');
    const near = bright(cy, emphasis);
    if (near.empty()) {
      cy.elements('.dimmed').removeClass('dimmed');
      return;
    }
    near.removeClass('dimmed');
    cy.elements().not(near).addClass('dimmed');
  });
}
