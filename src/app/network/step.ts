import { neighboursOf } from '../../model/ego.ts';
import type { PartyId } from '../../model/id.ts';
import type { Tie } from '../../model/tie.ts';
import { type Heading, partyTowards } from '../../network/walk.ts';
import { waypointsOf } from '../../network/waypoints.ts';
import type { Scene } from '../../scene/scene.ts';
import { selectedParties } from '../../view/several.ts';
import { messages } from '../messages.ts';
import { visibleIn } from '../state/derived.ts';
import type { State } from '../state/store.ts';

export interface Step {
  readonly cursor?: PartyId | undefined;
  readonly spoken: string;
}

function inWords(
  state: State,
  tie: Tie,
  from: PartyId,
  to: PartyId,
  place: number,
  of: number,
): string {
  const text = messages();
  const nameOf = (id: PartyId) => state.atlas?.parties.get(id)?.name ?? id;
  const start =
    tie.form === 'relationship'
      ? (tie.record.inForce ?? tie.record.signed)
      : tie.form === 'membership'
        ? tie.record.joined
        : undefined;
  const kinds = text.list(tie.kinds.map((kind) => text.kind[kind].toLowerCase()));
  const how = start === undefined ? kinds : `${kinds} ${text.since(text.date(start))}`;
  return text.walkedAlong(nameOf(to), how, nameOf(from), place, of);
}

/** Where the keyboard stands at first: on what is selected or focused, else on the party with the most ties. */
export function firstStep(state: State, scene: Scene): Step {
  const nodes = waypointsOf(scene);
  const ranked = [...nodes].sort((a, b) => b.rank - a.rank);
  const { view, atlas } = state;
  const wanted = [view.select, ...selectedParties(view, atlas), view.focus];
  const start = nodes.find(({ id }) => wanted.includes(id)) ?? ranked[0];
  const party = start && state.atlas?.parties.get(start.id);
  if (!party) return { spoken: '' };
  return { cursor: party.id, spoken: messages().walked(party.name, 1, nodes.length) };
}

/**
 * The step from where the keyboard stands along a tie in that direction or, where the ground is open
 * and no tie leads that way, to the next party there.
 */
export function stepTowards(
  state: State,
  scene: Scene,
  heading: Heading,
  isOpenGround: boolean,
): Step {
  const { cursor } = state;
  const nodes = waypointsOf(scene);
  const ties = visibleIn(state)?.ties ?? [];
  const here = nodes.find(({ id }) => id === cursor);
  if (!here) return firstStep(state, scene);
  const near = neighboursOf(ties).get(here.id) ?? new Set();
  const neighbours = nodes.filter(({ id }) => near.has(id));
  const to = partyTowards(here, neighbours, isOpenGround ? nodes : [], heading);
  const tie = ties.find(({ a, b }) => (a === here.id && b === to) || (b === here.id && a === to));
  if (to === undefined) return { cursor, spoken: messages().nothingThatWay };
  if (!tie) {
    const nameOf = (id: PartyId) => state.atlas?.parties.get(id)?.name ?? id;
    return { cursor: to, spoken: messages().map.untied(nameOf(to), nameOf(here.id)) };
  }
  const place = neighbours.findIndex(({ id }) => id === to) + 1;
  return { cursor: to, spoken: inWords(state, tie, here.id, to, place, neighbours.length) };
}
