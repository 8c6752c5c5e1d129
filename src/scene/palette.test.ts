import { describe, expect, it } from 'vitest';
import { KINDS } from '../model/kind.ts';
import { KIND_WIDTH, PATTERNS, paletteOf, THEMES } from './palette.ts';

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('contrast as computed here', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#8A8A2E', '#8a8a2e')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = paletteOf(theme);

  it('is written in full hexadecimal, for both painters', () => {
    const { kinds, ...rest } = palette;
    for (const colour of [...Object.values(rest), ...Object.values(kinds)]) {
      expect(colour).toMatch(/^#[\da-f]{6}$/i);
    }
  });

  it.each(KINDS)('keeps %s at 3:1 against the ground', (kind) => {
    expect(contrast(palette.kinds[kind], palette.ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['accent', 'merged', 'discEdge', 'hubEdge'] as const)(
    'keeps %s at 3:1 against the ground',
    (part) => {
      expect(contrast(palette[part], palette.ground)).toBeGreaterThanOrEqual(3);
    },
  );

  it('keeps words at 4.5:1 against what they stand on', () => {
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.quiet, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.hubInk, palette.hub)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a hue of its own for every kind', () => {
    const hues = KINDS.map((kind) => palette.kinds[kind].toLowerCase());
    expect(new Set(hues).size).toBe(KINDS.length);
  });
});

describe('the patterns', () => {
  it('are all different, so that kinds can be told without colour', () => {
    const patterns = KINDS.map((kind) => PATTERNS[kind].join(' '));
    expect(new Set(patterns).size).toBe(KINDS.length);
  });

  it('are pairs of a dash and a gap, or solid', () => {
    for (const kind of KINDS) {
      expect(PATTERNS[kind].length % 2).toBe(0);
      expect(PATTERNS[kind].every((length) => length > 0)).toBe(true);
    }
  });

  it('come in lines thick enough to see', () => {
    for (const kind of KINDS) expect(KIND_WIDTH[kind]).toBeGreaterThanOrEqual(2);
  });
});
