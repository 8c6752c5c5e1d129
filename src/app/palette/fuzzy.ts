import { fold, wordsOf } from '../search/fold.ts';

/**
 * How well something fits what was typed: by the starts of the words of its name (4), of those or
 * other words for it (3), by a part of its name (2), by letters of its name in order (1).
 */
export type Fit = 4 | 3 | 2 | 1;

function isSubsequence(letters: string, text: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Whether each word that was typed begins one of the text's. */
export function beginsWords(query: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((part) => words.some((word) => word.startsWith(part)));
}

/** Undefined if it does not fit at all. */
export function fitOf(query: string, name: string, otherWords = ''): Fit | undefined {
  if (beginsWords(query, name)) return 4;
  if (beginsWords(query, `${name} ${otherWords}`)) return 3;
  if (fold(name).includes(fold(query).trim())) return 2;
  // Two letters in order are in almost every name.
  const letters = wordsOf(query).join('');
  return letters.length > 2 && isSubsequence(letters, wordsOf(name).join('')) ? 1 : undefined;
}
