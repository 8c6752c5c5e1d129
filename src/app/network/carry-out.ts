import type { PartyId, TieId } from '../../model/id.ts';
import type { Intent } from '../../network/intents.ts';
import { changeView } from '../state/change-view.ts';
import { sceneIn } from '../state/derived.ts';
import { store } from '../state/store.ts';

function partyOrTie(id: string): PartyId | TieId | undefined {
  const { nodes, edges } = sceneIn(store.getState());
  const node = nodes.find((node) => node.id === id);
  return node ? node.id : edges.find((edge) => edge.id === id)?.ties[0];
}

/** Turns a gesture on the picture into a change of the view. */
export function carryOut(intent: Exclude<Intent, { readonly type: 'viewport' | 'moved' }>): void {
  switch (intent.type) {
    case 'preview':
      store.setState({ preview: intent.id });
      return;
    case 'choose':
      changeView({ select: partyOrTie(intent.id) });
      return;
    case 'join': {
      const { view, atlas } = store.getState();
      const first = view.from ?? (view.select as PartyId | undefined);
      const second = intent.id as PartyId;
      const isParty = first !== undefined && atlas?.parties.has(first);
      if (!isParty || first === second) changeView({ select: second });
      else changeView({ from: first, to: second, select: undefined });
      return;
    }
    case 'clear':
      store.setState({ cursor: undefined });
      changeView({ select: undefined });
      return;
    case 'focus':
      changeView({ focus: intent.id as PartyId, select: intent.id as PartyId });
      return;
  }
}
