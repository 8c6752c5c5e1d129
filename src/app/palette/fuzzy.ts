import { fold, wordsOf } from '../search/fold.ts';

/** How well a name fits what was typed: by the starts of its words, by a part of it, by letters in order. */
export type Fit = 3 | 2 | 1;

function isSubsequence(letters: string, text: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Undefined if it does not fit at all. */
export function fitOf(query: string, name: string): Fit | undefined {
  const asked = wordsOf(query);
  const words = wordsOf(name);
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return 3;
  const text = fold(name);
  if (text.includes(fold(query).trim())) return 2;
  // Two letters in order are in almost every name.
  const letters = asked.join('');
  return letters.length > 2 && isSubsequence(letters, words.join('')) ? 1 : undefined;
}
