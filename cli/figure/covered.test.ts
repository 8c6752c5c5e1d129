import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { facesFor } from '../../src/figure/font-face.ts';
import { COVERED, lettersLacking } from '../../src/figure/type/covered.ts';
import { setLine } from '../../src/figure/type/set-line.ts';
import { typefacesFor } from '../../src/figure/type/typeface.ts';
import { loadFace } from './load-face.ts';

/** A letter of each face. */
const ALL_FACES = 'aāơΩЖع';

function codesIn(ranges: string, skipped: number): ReadonlySet<number> {
  const codes = ranges.split(',').flatMap((range) => {
    const [from = '', to = from] = range.slice(skipped).split('-');
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return new Set(codes);
}

/** The glyphs of each run of a line. */
async function glyphsOf(text: string, weight: 400 | 600 = 400) {
  const faces = await typefacesFor(text, loadFace);
  const { runs } = setLine([{ text, size: 10, weight, style: 0 }], 'ltr', faces);
  return runs.flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph));
}

const read = (glyphs: Awaited<ReturnType<typeof glyphsOf>>) =>
  glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints));

describe('the characters that figures can draw', () => {
  it.each(facesFor(ALL_FACES))('are those of the file: $subset $weight', async (face) => {
    const { characterSet } = create(await loadFace(face));
    const ruled = codesIn(face.unicodeRange, 2);
    const own = characterSet.filter((code) => code >= 0x20 && ruled.has(code));
    expect([...codesIn(COVERED[face.subset], 0)]).toEqual(own.sort((a, b) => a - b));
  });

  it('are all set without a box, between spaces too', async () => {
    for (const ranges of Object.values(COVERED)) {
      const letters = [...codesIn(ranges, 0)].map((code) => String.fromCodePoint(code));
      const text = letters.filter((letter) => !/\p{M}/u.test(letter)).join(' ');
      expect(lettersLacking(text)).toEqual([]);
      for (const weight of [400, 600] as const) {
        expect((await glyphsOf(text, weight)).filter(({ id }) => id === 0)).toEqual([]);
      }
    }
  });

  it.each([
    ['a word of each script', 'Riyāḍ Ünë Ωδ Союз народов Barış', []],
    ['Hebrew', 'Pact שלום', ['ש', 'ל', 'ו', 'ם']],
    ['Chinese', '中国 and 中国', ['中', '国']],
    ['an emoji of several', 'a 👩‍👩‍👧', ['👩‍👩‍👧']],
    ['a letter whose mark is missing', 'e̊ é', ['e̊']],
    ['transliteration', 'ʿAlī al-Ḥūthī', ['ʿ']],
    ['joiners alone', 'می‌خواهم a\u200Db', []],
  ] as const)('are told from those that they cannot: %s', async (_, text, lacking) => {
    expect(lettersLacking(text)).toEqual(lacking);
    const boxes = read((await glyphsOf(text)).filter(({ id }) => id === 0));
    expect(new Set(boxes)).toEqual(new Set(lacking));
  });
});

it('every box is still read as what it stands for', async () => {
  expect(read(await glyphsOf('中 😀'))).toEqual(['中', ' ', '😀']);
  expect(read(await glyphsOf('שלום'))).toEqual(['ם', 'ו', 'ל', 'ש']);
});
