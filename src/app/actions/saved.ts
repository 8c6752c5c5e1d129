import { messages } from '../messages.ts';
import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';

/** Presses the button that has the list, so that it opens where it always does. */
function openSaved(): void {
  const name = messages().saved.title;
  const buttons = document.querySelectorAll<HTMLElement>('.tools button');
  [...buttons].find(({ ariaLabel }) => ariaLabel === name)?.click();
}

export const SAVED: Action = {
  id: 'saved',
  group: 'page',
  name: () => furtherWords().saved,
  run: openSaved,
};
