import { createStore } from 'zustand/vanilla';

const PLACE = 'pactograph.single-keys';

function kept(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}

/** Whether keys of a single character act; the reader's choice, kept in this browser. */
export const singleKeys = createStore<boolean>(kept);

export function setSingleKeys(on: boolean): void {
  singleKeys.setState(on, true);
  try {
    localStorage.setItem(PLACE, on ? 'on' : 'off');
  } catch {
    // Where nothing can be kept, the choice lasts until the page is closed.
  }
}
