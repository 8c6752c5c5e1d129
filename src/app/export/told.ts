import type { Told } from '../../plate/figure-page.ts';
import { measureMessages } from '../measures/measure-messages.ts';
import { messages } from '../messages.ts';
import type { State } from '../state/store.ts';

/** The current view with the words to tell of it; throws until the atlas is open. */
export function told({ atlas, view }: State): Told {
  if (!atlas) throw new Error('no atlas is open');
  return { atlas, view, text: messages(), measures: measureMessages() };
}
