import type { FigureWords } from '../../messages/figure-words.ts';
import type { Told } from '../../plate/told.ts';
import type { State } from '../state/store.ts';

/** The current view with the words to tell of it; throws until the atlas is open. */
export function told({ atlas, view }: State, text: FigureWords): Told {
  if (!atlas) throw new Error('no atlas is open');
  return { atlas, view, text };
}
