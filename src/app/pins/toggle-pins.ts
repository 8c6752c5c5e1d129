import type { PartyId } from '../../model/id.ts';
import { selectedParties } from '../../view/several.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import { type State, store } from '../state/store.ts';

/** Pins the parties, or lets go of them if all of them are pinned. */
export function togglePins(parties: readonly PartyId[]): void {
  const { pins } = store.getState().view;
  const loose = parties.filter((id) => !pins.includes(id));
  changeView({
    pins: loose.length > 0 ? [...pins, ...loose] : pins.filter((id) => !parties.includes(id)),
  });
}

/** What the key pins: where the keyboard stands, or else what is selected. */
export function pinnable({ cursor, view, atlas }: State): readonly PartyId[] {
  return cursor === undefined ? selectedParties(view, atlas) : [cursor];
}

/** Pins the parties, or lets go of them, and says so. */
export function pinAndTell(parties: readonly PartyId[]): void {
  togglePins(parties);
  const { view, atlas } = store.getState();
  const { list, selection } = messages();
  const names = list(parties.map((id) => atlas?.parties.get(id)?.name ?? id));
  const arePinned = parties.every((id) => view.pins.includes(id));
  store.setState({ spoken: arePinned ? selection.pinned(names) : selection.unpinned(names) });
}
