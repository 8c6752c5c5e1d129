import { type AboutMessages, enAbout } from '../../messages/en-about.ts';

/** The words of the page about the data in the reader's language. */
export function aboutMessages(): AboutMessages {
  return enAbout;
}
