const number = new Intl.NumberFormat('en-GB');

/** What becomes of letters that the typeface of figures lacks. */
const FATES = {
  svg: 'Whoever opens the SVG sees them in a font of their own, if they have one.',
  png: 'The PNG has them in a font of this device, or as empty boxes if it has none.',
  'png-by-command': 'The PNG shows an empty box for each.',
  pdf: 'The PDF shows an empty box for each; searching and copying still find the letters.',
};

export type LettersFate = keyof typeof FATES;

const MOST_LETTERS = 12;
const MOST_WORDS = 60;

/** Apart from the direction of the sentence around it. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function listed(letters: readonly string[]): string {
  const shown = letters.slice(0, MOST_LETTERS).map(isolated).join(' ');
  const more = letters.length - MOST_LETTERS;
  return more > 0 ? `${shown} and ${number.format(more)} more` : shown;
}

/** What whoever makes a figure is told of its words, in English. */
export const enWordNotices = {
  lacking: (letters: readonly string[], fates: readonly LettersFate[]) =>
    [`The typeface of figures has no ${listed(letters)}.`, ...fates.map((one) => FATES[one])].join(
      ' ',
    ),
  /** @param rest what of it is not on the page */
  shortened: (line: 'title' | 'subtitle', rest: string) => {
    const words = rest.length > MOST_WORDS ? `${rest.slice(0, MOST_WORDS)}…` : rest;
    return `This page has no room for the whole ${line}: “${isolated(words)}” is left out. A larger page has more.`;
  },
};
