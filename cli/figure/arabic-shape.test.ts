import { expect, it } from 'vitest';
import type { FontFace } from '../../src/figure/font-face.ts';
import { setLine } from '../../src/figure/type/set-line.ts';
import { typefacesFor } from '../../src/figure/type/typeface.ts';
import { loadFace } from './load-face.ts';

/** The glyphs of a word, in type that is read anew and has drawn another word before. */
async function glyphs(word: string, drawnBefore: string) {
  const faces = await typefacesFor(word + drawnBefore, (face: FontFace) => loadFace(face));
  const set = (text: string) =>
    setLine([{ text, size: 10, weight: 400, style: 0 }], 'rtl', faces).runs.flatMap((run) =>
      run.glyphs.map(({ glyph: { id, codePoints } }) => ({ id, codePoints, face: run.face })),
    );
  for (const { id, face } of set(drawnBefore)) {
    expect(face.drawing.getGlyph(id).path.commands.length).toBeGreaterThan(0);
    expect(face.drawing.createSubset().includeGlyph(id)).toBe(1);
  }
  return set(word).map(({ id, codePoints }) => ({ id, codePoints }));
}

it('letters join alike whatever was drawn before', async () => {
  // The outline of teh marbuta is made of that of heh.
  for (const word of ['نفسه', 'جمهورية', 'هنا']) {
    expect(await glyphs(word, 'ة')).toEqual(await glyphs(word, ''));
  }
});
