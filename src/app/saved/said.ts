import { writeAddress } from '../../view/address.ts';
import { store } from '../state/store.ts';
import type { Report } from './view-file.ts';

/** What was last done with the list, and how a deletion is taken back. */
export interface Said extends Report {
  readonly putBack?: (() => void) | undefined;
}

/** The present view's address, without what belongs to the reader and not to the view. */
export function viewToSave(): string {
  return writeAddress({ ...store.getState().view, theme: undefined, about: undefined });
}
