import type { KnownDate } from '../../model/date.ts';
import { neighboursOf } from '../../model/ego.ts';
import type { PartyId } from '../../model/id.ts';
import { KINDS } from '../../model/kind.ts';
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

/** As many ties between two parties as are told one by one. */
const FEW = 3;

function beginningIn(tie: Tie): KnownDate | undefined {
  switch (tie.form) {
    case 'relationship':
      return tie.record.inForce ?? tie.record.signed;
    case 'membership':
      return tie.record.joined;
    case 'pair':
      return undefined;
  }
}

function inWords(tie: Tie, other?: string): string {
  const text = messages();
  const since = beginningIn(tie);
  const kinds = text.list(tie.kinds.map((kind) => text.kind[kind].toLowerCase()));
  const how = other === undefined ? kinds : text.withParty(kinds, other);
  return since === undefined ? how : `${how} ${text.since(text.date(since))}`;
}

/** Every tie between the two, or the first and how many more; `other` is named once. */
function allInWords(ties: readonly Tie[], other: string): string {
  const text = messages();
  const rank = ({ kinds: [kind = KINDS[0]] }: Tie) => KINDS.indexOf(kind);
  const [first, ...more] = [...ties].sort((one, next) => rank(one) - rank(next));
  if (!first) return '';
  const told = ties.length > FEW ? [text.moreTies(more.length)] : more.map((tie) => inWords(tie));
  return text.list([inWords(first, other), ...told]);
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
  if (to === undefined) return { cursor, spoken: messages().nothingThatWay };
  const nameOf = (id: PartyId) => state.atlas?.parties.get(id)?.name ?? id;
  const between = ties.filter(
    ({ a, b }) => (a === here.id && b === to) || (b === here.id && a === to),
  );
  if (between.length === 0) {
    return { cursor: to, spoken: messages().map.untied(nameOf(to), nameOf(here.id)) };
  }
  const how = allInWords(between, nameOf(here.id));
  const place = neighbours.findIndex(({ id }) => id === to) + 1;
  return {
    cursor: to,
    spoken: messages().walkedAlong(nameOf(to), how, place, neighbours.length),
  };
}
