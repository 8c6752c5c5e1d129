import { expect, it } from 'vitest';
import { facesFor, fontFaceRule } from './font-face.ts';

const subsets = (text: string) => [...new Set(facesFor(text).map(({ subset }) => subset))];

it.each([
  ['Egypt', ['latin']],
  ['Türkiye, Côte d’Ivoire', ['latin']],
  ['Sāmoa', ['latin', 'latin-ext']],
  ['Đặng', ['latin', 'latin-ext', 'vietnamese']],
  ['Ελλάδα, Россия', ['latin', 'greek', 'cyrillic']],
  ['مصر', ['latin', 'arabic']],
])('sets %s in %j', (text, expected) => {
  expect(subsets(text)).toEqual(expected);
});

it('carries the file inside the rule', () => {
  const [face] = facesFor('a');
  if (!face) throw new Error('no face');
  expect(fontFaceRule(face, 'AAAA')).toMatch(
    /^@FONT-FACE\{font-family:'IBM Plex Sans';font-weight:400;font-display:swap;src:url\(data:font\/woff2;base64,AAAA\)/,
  );
});
