import { describe, expect, it } from 'vitest';
import { KINDS } from '../model/kind.ts';
import { groupColour, KIND_WIDTH, PATTERNS, paletteOf, THEMES } from './palette.ts';

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

/** What each sight makes of linear red, green and blue: G. M. Machado et al., IEEE TVCG 15 (2009). */
const SIGHTS = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

/** The colour as such an eye has it, in CIELAB, where equal distances look about equally different. */
function seenBy(matrix: readonly number[], colour: string): readonly number[] {
  const linear = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const through = (row: readonly number[]) =>
    row.reduce((sum, weight, at) => sum + weight * (linear[at] ?? 0), 0);
  const [r = 0, g = 0, b = 0] = [0, 3, 6].map((at) =>
    Math.min(1, Math.max(0, through(matrix.slice(at, at + 3)))),
  );
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
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
    const { kinds, groups, ...rest } = palette;
    for (const colour of [...Object.values(rest), ...Object.values(kinds), ...groups]) {
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

  it('keeps every group at 3:1 against the ground, grey ones too', () => {
    for (let group = 1; group < 10; group++) {
      expect(contrast(groupColour(palette, group), palette.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(SIGHTS))('has groups that differ as seen with %s', (_sight, matrix) => {
    const seen = palette.groups.map((colour) => seenBy(matrix, colour));
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        expect(Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))).toBeGreaterThan(20);
      }
    });
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
