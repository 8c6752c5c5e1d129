/** Letters that no normal form makes alike. */
const ALIKE: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
};

/** Text as it is searched: lower case, without diacritics, letters that are mixed up made one. */
export function fold(text: string): string {
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Mn}\u0640'’ʿʾ`]/gu, '');
  return [...bare].map((letter) => ALIKE[letter] ?? letter).join('');
}

/** The words of a text, folded; Arabic ones also without their article. */
export function wordsOf(text: string): string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.flatMap((word) =>
    word.startsWith('ال') && word.length > 4 ? [word.slice(2)] : [],
  );
  return [...words, ...bare];
}
