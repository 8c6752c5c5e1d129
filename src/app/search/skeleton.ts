import { wordsOf } from './fold.ts';

/** The consonants by which Arabic letters are usually romanised; long vowels fall away. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

const SHORTEST = 3;

function squeeze(consonants: string): string {
  return consonants.replaceAll(/(.)\1+/g, '$1');
}

/**
 * The consonant skeletons of a text's words, by which a romanised Arabic word finds its original:
 * "ittihad" and "اتحاد" are both "thd". Words of fewer than three consonants tell too little.
 */
export function skeletonsOf(text: string): string[] {
  return wordsOf(text)
    .map((word) =>
      /\p{Script=Arabic}/u.test(word)
        ? squeeze([...word].map((letter) => CONSONANTS[letter] ?? '').join(''))
        : squeeze(word.replaceAll(/[qc]/g, 'k').replaceAll(/[aeiouwy]/g, '')),
    )
    .filter((skeleton) => skeleton.length >= SHORTEST);
}
