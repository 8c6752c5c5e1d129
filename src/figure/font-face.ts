/** A file of the bundled type that a figure may carry inside it. */
export interface FontFace {
  readonly family: 'IBM Plex Sans' | 'IBM Plex Sans Arabic';
  readonly weight: 400 | 600;
  readonly subset: 'latin' | 'latin-ext' | 'arabic';
  readonly unicodeRange: string;
}

const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2212';
const LATIN_EXT =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1EFF,U+20A0-20AB';
const ARABIC = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC';

const SUBSETS = [
  { family: 'IBM Plex Sans', subset: 'latin', unicodeRange: LATIN, needed: /[\s\S]/ },
  {
    family: 'IBM Plex Sans',
    subset: 'latin-ext',
    unicodeRange: LATIN_EXT,
    needed:
      /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u1E00-\u1EFF\u20A0-\u20AB]/,
  },
  {
    family: 'IBM Plex Sans Arabic',
    subset: 'arabic',
    unicodeRange: ARABIC,
    needed: /\p{Script=Arabic}/u,
  },
] as const;

/** The faces in which all of the text can be set. */
export function facesFor(text: string): readonly FontFace[] {
  return SUBSETS.filter(({ needed }) => needed.test(text)).flatMap(
    ({ family, subset, unicodeRange }) =>
      ([400, 600] as const).map((weight) => ({ family, subset, unicodeRange, weight })),
  );
}

/**
 * The rule that gives a document this face, its WOFF2 file in base 64. Until the face is ready, text
 * shows in another font rather than not at all.
 */
export function fontFaceRule({ family, weight, unicodeRange }: FontFace, base64: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${unicodeRange}}`;
}
