import { writeAddress } from '../../view/address.ts';
import { OPENING_VIEW } from '../../view/view.ts';
import { store } from '../state/store.ts';
import type { Report } from './view-file.ts';

/** What was last done with the list, and how a deletion is taken back. */
export interface Said extends Report {
  readonly putBack?: (() => void) | undefined;
}

/** The present view's address, without what belongs to the reader and not to the view. */
export function viewToSave(): string {
  const { theme, about, lang } = OPENING_VIEW;
  return writeAddress({ ...store.getState().view, theme, about, lang });
}
