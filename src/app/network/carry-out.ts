import type { PartyId, TieId } from '../../model/id.ts';
import type { Intent } from '../../network/intents.ts';
import type { Scene } from '../../scene/scene.ts';
import { addSelected, openAmong, toggleSelected } from '../several/change-selection.ts';
import { changeView } from '../state/change-view.ts';
import { sceneIn } from '../state/derived.ts';
import { store } from '../state/store.ts';

function partyOrTie(id: string, { nodes, edges, hulls = [] }: Scene): PartyId | TieId | undefined {
  const node = [...nodes, ...hulls].find((party) => party.id === id);
  return node ? node.id : edges.find((edge) => edge.id === id)?.ties[0];
}

/** A party is selected alone; a tie is opened, and several that are selected stay. */
function choose(id: PartyId | TieId | undefined): void {
  if (id === undefined || store.getState().atlas?.parties.has(id as PartyId))
    changeView({ select: id });
  else openAmong(id);
}

/** Turns a gesture on a picture of that scene into a change of the view. */
export function carryOut(
  intent: Exclude<Intent, { readonly type: 'viewport' | 'moved' }>,
  scene: Scene = sceneIn(store.getState()),
): void {
  // Under an open menu, what is left of the gesture that opened it means nothing.
  if (intent.type !== 'preview' && store.getState().over !== undefined) return;
  switch (intent.type) {
    case 'preview':
      store.setState({ preview: intent.id });
      return;
    case 'choose':
      choose(partyOrTie(intent.id, scene));
      return;
    case 'join':
      toggleSelected(intent.id as PartyId);
      return;
    case 'gather':
      addSelected(intent.ids as PartyId[]);
      return;
    case 'clear':
      store.setState({ cursor: undefined });
      changeView({ select: undefined });
      return;
    case 'focus':
      changeView({ focus: intent.id as PartyId, select: intent.id as PartyId });
      return;
  }
}
