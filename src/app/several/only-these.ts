import type { PartyId } from '../../model/id.ts';
import type { View } from '../../view/view.ts';
import { changeView } from '../state/change-view.ts';
import { store } from '../state/store.ts';

/** Whether the picture is narrowed to exactly these parties. */
export function isOnlyThese({ narrowing }: View, parties: readonly PartyId[]): boolean {
  const { among } = narrowing;
  return (
    parties.length > 0 &&
    among?.length === parties.length &&
    parties.every((id) => among.includes(id))
  );
}

/** Narrows the picture to these parties and what holds them together. */
export function showOnly(parties: readonly PartyId[] | undefined): void {
  const { narrowing } = store.getState().view;
  changeView({ narrowing: { ...narrowing, among: parties } });
}
