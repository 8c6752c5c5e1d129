import { describe, expect, it } from 'vitest';
import { KINDS } from '../model/kind.ts';
import { lineStyle } from './line-style.ts';
import { figurePalette } from './print.ts';

const palette = figurePalette('print');

describe('black on white', () => {
  it('has no colour', () => {
    const { kinds, groups, lines, ...rest } = palette;
    expect(lines).toBeDefined();
    for (const colour of [...Object.values(rest), ...Object.values(kinds), ...groups]) {
      expect(colour).toMatch(/^#([\da-f]{2})\1\1$/);
    }
  });

  it('makes the line of every kind in a way of its own', () => {
    const made = KINDS.map((kind) => {
      const { width, pattern, over } = lineStyle(
        { form: 'relationship', kind, weak: false },
        palette,
        1,
      );
      const ticked = over?.colour === palette.ink;
      const double = over?.colour === palette.ground;
      const fine = width < 2;
      return JSON.stringify([pattern, ticked, double, fine]);
    });
    expect(new Set(made).size).toBe(KINDS.length);
  });

  it('keeps the make of a line at any size', () => {
    const drawn = { form: 'relationship', kind: 'basing-and-access', weak: false } as const;
    const [large, small] = [lineStyle(drawn, palette, 2), lineStyle(drawn, palette, 1)];
    expect(large.width).toBeCloseTo(2 * small.width);
    expect(large.pattern[0]).toBeCloseTo(2 * (small.pattern[0] ?? 0));
    expect(large.over?.width).toBeCloseTo(2 * (small.over?.width ?? 0));
  });
});
