import { expect, it } from 'vitest';
import { setLine } from '../../src/figure/type/set-line.ts';
import { typefacesFor } from '../../src/figure/type/typeface.ts';
import { textWidth } from '../../src/scene/text-width.ts';
import { bundledAtlas } from '../bundled-atlas.ts';
import { loadFace } from './load-face.ts';

it.each([
  ['regular', 400],
  ['semibold', 600],
] as const)('Arabic names are as wide as the type in %s sets them', async (weight, number) => {
  const atlas = await bundledAtlas();
  const names = [...atlas.nations.values()].flatMap(({ nameArabic }) => nameArabic ?? []);
  expect(names.length).toBeGreaterThan(50);
  const faces = await typefacesFor(names.join(''), loadFace);
  const shares = names.map((text) => {
    const { width } = setLine([{ text, size: 100, weight: number, style: 0 }], 'rtl', faces);
    return textWidth(text, 100, weight) / width;
  });
  // Ligatures make a few names narrower than the sum of their letters, and kerning a few wider.
  expect(Math.min(...shares)).toBeGreaterThan(0.93);
  expect(Math.max(...shares)).toBeLessThan(1.2);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  expect(Math.abs(mean - 1)).toBeLessThan(0.03);
});
