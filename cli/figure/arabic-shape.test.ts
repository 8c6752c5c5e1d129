import { expect, it } from 'vitest';
import type { FontFace } from '../../src/figure/font-face.ts';
import { setLine } from '../../src/figure/type/set-line.ts';
import { typefacesFor } from '../../src/figure/type/typeface.ts';
import { loadFace } from './load-face.ts';

/** The glyphs of a word, in type that is read anew and has drawn another word before. */
async function glyphs(word: string, drawnBefore: string): Promise<readonly number[]> {
  const faces = await typefacesFor(word + drawnBefore, (face: FontFace) => loadFace(face));
  const set = (text: string) =>
    setLine([{ text, size: 10, weight: 400, style: 0 }], 'rtl', faces).runs.flatMap((run) =>
      run.glyphs.map(({ glyph }) => glyph),
    );
  for (const { path } of set(drawnBefore)) expect(path.commands.length).toBeGreaterThan(0);
  return set(word).map(({ id }) => id);
}

it('letters join alike whatever was drawn before', async () => {
  // The outline of teh marbuta is made of that of heh.
  for (const word of ['نفسه', 'جمهورية', 'هنا']) {
    expect(await glyphs(word, 'ة')).toEqual(await glyphs(word, ''));
  }
});
