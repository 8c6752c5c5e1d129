/** A file of the bundled type that a figure may carry inside it. */
export interface FontFace {
  readonly family: 'IBM Plex Sans' | 'IBM Plex Sans Arabic';
  readonly weight: 400 | 600;
  readonly subset: 'latin' | 'latin-ext' | 'vietnamese' | 'greek' | 'cyrillic' | 'arabic';
  readonly unicodeRange: string;
}

const PLEX = 'IBM Plex Sans';

/**
 * As the packages of the type cut it, less what a face earlier in the list has; and of the first, the
 * marks that its file has, from which letters of transliterated Arabic are composed.
 */
const SUBSETS: readonly Pick<FontFace, 'family' | 'subset' | 'unicodeRange'>[] = [
  {
    family: PLEX,
    subset: 'latin',
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
  },
  {
    family: PLEX,
    subset: 'latin-ext',
    unicodeRange:
      'U+0100-0130,U+0132-0151,U+0154-019F,U+01A2-01AE,U+01B1-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AA',
  },
  {
    family: PLEX,
    subset: 'vietnamese',
    unicodeRange: 'U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF1,U+20AB',
  },
  {
    family: PLEX,
    subset: 'greek',
    unicodeRange: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  },
  {
    family: PLEX,
    subset: 'cyrillic',
    unicodeRange: 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  },
  {
    family: 'IBM Plex Sans Arabic',
    subset: 'arabic',
    unicodeRange: 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
  },
];

function isIn(unicodeRange: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return unicodeRange.split(',').some((range) => {
    const [from = '', to = from] = range.slice(2).split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

/** Joiners that Latin has too are no reason for Arabic type. */
const JOINER = /[\u{200C}-\u{200E}]/u;

/** The faces in which all of the text can be set, as far as there are any; the Latin ones always. */
export function facesFor(text: string): readonly FontFace[] {
  const characters = [...new Set(text)].filter((character) => !JOINER.test(character));
  return SUBSETS.filter(
    ({ subset, unicodeRange }) =>
      subset === 'latin' || characters.some((character) => isIn(unicodeRange, character)),
  ).flatMap((face) => ([400, 600] as const).map((weight) => ({ ...face, weight })));
}

/**
 * The rule that gives a document this face, its WOFF2 file in base 64. Until the face is ready, text
 * shows in another font rather than not at all. In capitals, which mean the same in a style sheet,
 * because Inkscape warns of the whole file when it meets the rule in small letters.
 */
export function fontFaceRule({ family, weight, unicodeRange }: FontFace, base64: string): string {
  return `@FONT-FACE{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${unicodeRange}}`;
}
