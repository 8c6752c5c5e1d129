import type { PartyId } from '../../model/id.ts';
import { toggleSelected } from '../several/change-selection.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';

/** What is held down while a party is chosen. */
export interface Held {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export const NOTHING_HELD: Held = { shiftKey: false, altKey: false };

/**
 * Does with a party that was found what was meant: opens it, with Shift adds it to what is selected,
 * with Alt shows its neighbourhood; answers the question that waits for its second party.
 */
export function choose(id: PartyId, { shiftKey, altKey }: Held): void {
  const { view, atlas } = store.getState();
  if (!atlas?.parties.has(id)) return;
  const isAskedFor = view.from !== undefined && view.to === undefined && view.from !== id;
  if (isAskedFor) changeView({ to: id, select: undefined });
  else if (shiftKey) toggleSelected(id);
  else if (altKey) changeView({ focus: id, select: id });
  else changeView({ select: id, focus: view.focus === id ? id : undefined });
}
