import type { PartyId, TieId } from '../../model/id.ts';
import { adding, selectedParties, selecting, toggling } from '../../view/several.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { type State, store } from '../state/store.ts';

/** Adds the party to what is selected, or takes it out. */
export function toggleSelected(party: PartyId): void {
  const { view, atlas } = store.getState();
  changeView(toggling(view, atlas, party));
}

export function addSelected(parties: readonly PartyId[]): void {
  const { view, atlas } = store.getState();
  if (parties.length > 0) changeView(adding(view, atlas, parties));
}

/** Tells of one thing; parties that are selected together stay so, to come back to. */
export function openAmong(id: PartyId | TieId): void {
  changeView({ select: id, selected: store.getState().view.selected });
}

export function clearSelected(): void {
  changeView(selecting([]));
}

/** What adding to the selection from the keyboard is read out as. */
export function spokenSelection({ view, atlas }: State, party: PartyId): string {
  const parties = selectedParties(view, atlas);
  const name = atlas?.parties.get(party)?.name ?? party;
  const { added, removed } = messages().selection;
  return parties.includes(party) ? added(name, parties.length) : removed(name, parties.length);
}
