import type { PartyId, TieId } from '../../model/id.ts';
import type { Emphasis } from '../../network/emphasis.ts';
import { groupOf } from '../../network/hulls/lit.ts';
import type { Scene } from '../../scene/scene.ts';
import { selectedCoalition } from '../../view/outlined.ts';
import { litBy } from '../../view/seen.ts';
import { groupIn, linksIn, togetherIn } from './derived.ts';
import type { State } from './store.ts';

/** Which edge of the scene carries the selected tie, or the selected party itself. */
function chosenIn(scene: Scene, select: PartyId | TieId | undefined): string | undefined {
  if (select === undefined) return undefined;
  return scene.edges.find(({ ties }) => ties.includes(select as TieId))?.id ?? select;
}

function answerIn(state: State, scene: Scene): readonly string[] | undefined {
  const lit = litBy(groupIn(state), linksIn(state));
  if (!lit) return undefined;
  const edges = scene.edges.filter(({ ties }) => ties.some((id) => lit.ties.has(id)));
  return [...lit.parties, ...edges.map(({ id }) => id)];
}

/** What the reader looks at, as the store has it, in that picture. */
export function emphasisIn(state: State, scene: Scene): Emphasis {
  const { atlas, preview, cursor, view } = state;
  const outlined = preview ?? cursor ?? (atlas && selectedCoalition(atlas, view));
  return {
    preview: preview ?? cursor,
    group: groupOf(scene, outlined),
    chosen: chosenIn(scene, view.select),
    together: togetherIn(state),
    answer: answerIn(state, scene),
    cursor,
  };
}
