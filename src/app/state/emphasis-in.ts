import type { PartyId, TieId } from '../../model/id.ts';
import type { Emphasis } from '../../network/emphasis.ts';
import type { Scene } from '../../scene/scene.ts';
import { linksIn } from './derived.ts';
import type { State } from './store.ts';

/** Which edge of the scene carries the selected tie, or the selected party itself. */
function chosenIn(scene: Scene, select: PartyId | TieId | undefined): string | undefined {
  if (select === undefined) return undefined;
  return scene.edges.find(({ ties }) => ties.includes(select as TieId))?.id ?? select;
}

function answerIn(state: State, scene: Scene): readonly string[] | undefined {
  const links = linksIn(state);
  if (!links || links.chains.total === 0) return undefined;
  const edges = scene.edges.filter(({ ties }) => ties.some((id) => links.ties.has(id)));
  return [...links.parties, ...edges.map(({ id }) => id)];
}

/** What the reader looks at, as the store has it, in that picture. */
export function emphasisIn(state: State, scene: Scene): Emphasis {
  const { preview, cursor, view } = state;
  return {
    preview: preview ?? cursor,
    chosen: chosenIn(scene, view.select),
    answer: answerIn(state, scene),
    cursor,
  };
}
