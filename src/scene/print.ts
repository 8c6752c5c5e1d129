import { type Palette, paletteOf, THEMES, type Theme } from './palette.ts';

/** What a figure can be drawn in: the themes of the screen, and black on white. */
export const FIGURE_THEMES = [...THEMES, 'print'] as const;
export type FigureTheme = (typeof FIGURE_THEMES)[number];

const WHITE = '#ffffff';
const BLACK = '#000000';
const GREY = '#595959';

/**
 * Black on white, for presses and copiers without colour: kinds differ by the make of their lines,
 * insiders and outsiders by their rings, coalitions by their shape, groups by their numbers.
 */
const PRINT: Palette = {
  ground: WHITE,
  ink: BLACK,
  quiet: GREY,
  disc: WHITE,
  discEdge: BLACK,
  hub: WHITE,
  hubEdge: BLACK,
  hubInk: BLACK,
  accent: BLACK,
  merged: '#767676',
  kinds: {
    'mutual-defence': BLACK,
    'security-consultation': BLACK,
    'intelligence-sharing': BLACK,
    exercise: BLACK,
    'training-and-assistance': BLACK,
    'basing-and-access': BLACK,
    'arms-and-technology': BLACK,
    'political-support': BLACK,
  },
  groups: [BLACK, GREY, '#8c8c8c', '#262626', '#737373', '#404040'],
  lines: {
    'mutual-defence': { width: 2.8, pattern: [] },
    // Two lines beside one another: the ground shows between them.
    'security-consultation': {
      width: 4.4,
      pattern: [],
      over: { tone: 'ground', width: 2.2, pattern: [] },
    },
    'intelligence-sharing': { width: 2.6, pattern: [2.6, 3.4] },
    // Ticks across a fine line, as maps draw railways.
    exercise: { width: 1.3, pattern: [], over: { tone: 'ink', width: 7, pattern: [1.3, 9] } },
    'training-and-assistance': { width: 2, pattern: [7, 4] },
    'basing-and-access': {
      width: 4.4,
      pattern: [11, 4],
      over: { tone: 'ground', width: 2.2, pattern: [11, 4] },
    },
    'arms-and-technology': { width: 2, pattern: [13, 4, 2, 4] },
    'political-support': { width: 1.3, pattern: [1.3, 5] },
  },
};

export function figurePalette(theme: FigureTheme): Palette {
  return theme === 'print' ? PRINT : paletteOf(theme satisfies Theme);
}
