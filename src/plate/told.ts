import type { FigureWords } from '../messages/figure-words.ts';
import type { Atlas } from '../model/atlas.ts';
import type { View } from '../view/view.ts';

/** A view of an atlas, and the words to tell of it. */
export interface Told {
  readonly atlas: Atlas;
  readonly view: View;
  readonly text: FigureWords;
}
