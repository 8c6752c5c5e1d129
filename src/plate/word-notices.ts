import type { FigurePage } from '../figure/figure.ts';
import type { Picture } from '../figure/picture.ts';
import { lettersLacking } from '../figure/type/covered.ts';
import { wordsBelowHead } from '../figure/words.ts';
import { cleanText } from '../figure/xml.ts';
import { enWordNotices, type LettersFate } from '../messages/en-word-notices.ts';

/** What to tell of the words of a figure, by where they stand; empty where there is nothing to tell. */
export interface WordNotices {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  /** Of names and whatever else is not written by whoever makes the figure. */
  readonly others: readonly string[];
}

/** Controls are not drawn, with or without type for them. */
function lettersNotice(words: string, fates: readonly LettersFate[]): readonly string[] {
  const letters = lettersLacking(cleanText(words));
  return letters.length > 0 && fates.length > 0 ? [enWordNotices.lacking(letters, fates)] : [];
}

/** What a page does not show as it is written: letters that the typeface lacks, words that have no room. */
export function wordNotices(
  picture: Picture,
  page: FigurePage,
  fates: readonly LettersFate[],
): WordNotices {
  const ofLine = (line: 'title' | 'subtitle') => {
    const rest = page.leftOut?.[line] ?? '';
    return [
      ...lettersNotice(page[line], fates),
      ...(rest === '' ? [] : [enWordNotices.shortened(line, rest)]),
    ];
  };
  return {
    title: ofLine('title'),
    subtitle: ofLine('subtitle'),
    others: lettersNotice(wordsBelowHead(picture, page), fates),
  };
}
