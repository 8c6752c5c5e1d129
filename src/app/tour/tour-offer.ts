import { createStore } from 'zustand/vanilla';
import { store } from '../state/store.ts';

const PLACE = 'pactograph.tour';

function isNew(): boolean {
  try {
    return localStorage.getItem(PLACE) === null;
  } catch {
    return true;
  }
}

/** Whether the tour is still offered in the welcome: until it was once taken or left. */
export const tourOffer = createStore<boolean>(isNew);

export function endTour(): void {
  store.setState({ touring: undefined });
  tourOffer.setState(false, true);
  try {
    localStorage.setItem(PLACE, 'seen');
  } catch {
    // Where nothing can be kept, the tour is offered again at the next visit.
  }
}
