import type { DrawnTurn } from '../model/changes.ts';
import type { Kind } from '../model/kind.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly disc: string;
  readonly discEdge: string;
  readonly hub: string;
  readonly hubEdge: string;
  readonly hubInk: string;
  readonly accent: string;
  /** A band of several merged ties. */
  readonly merged: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Of groups by number, the first for group 1; see {@link groupColour}. */
  readonly groups: readonly string[];
  /** How lines are made where their colours do not tell kinds apart. */
  readonly lines?: Readonly<Record<Kind, LineMake>> | undefined;
}

/** A line, and what is drawn along it on top. Widths and patterns are those at full size. */
export interface LineMake {
  readonly width: number;
  readonly pattern: readonly number[];
  readonly over?: {
    readonly tone: 'ink' | 'ground';
    readonly width: number;
    readonly pattern: readonly number[];
  };
}

/** Paul Tol's muted hues, two of them deepened to keep 3:1 against the paper. */
const LIGHT: Palette = {
  ground: '#fbfaf7',
  ink: '#1c1f24',
  quiet: '#5b6068',
  disc: '#e4e2db',
  discEdge: '#3a3f47',
  hub: '#ffffff',
  hubEdge: '#3a3f47',
  hubInk: '#1c1f24',
  accent: '#0b5cad',
  merged: '#5b6068',
  kinds: {
    'mutual-defence': '#332288',
    'security-consultation': '#117733',
    'intelligence-sharing': '#882255',
    exercise: '#AA4499',
    'training-and-assistance': '#CC6677',
    'basing-and-access': '#000000',
    'arms-and-technology': '#8A8A2E',
    'political-support': '#C06A9B',
  },
  groups: ['#222255', '#009E73', '#AA4499', '#8A8A2E', '#661100', '#225555'],
};

/** Okabe and Ito's hues, with white for black. */
const DARK: Palette = {
  ground: '#14171c',
  ink: '#eceae4',
  quiet: '#a7adb7',
  disc: '#39404a',
  discEdge: '#d5d8dd',
  hub: '#222831',
  hubEdge: '#d5d8dd',
  hubInk: '#f4f2ec',
  accent: '#7cbcf5',
  merged: '#a7adb7',
  kinds: {
    'mutual-defence': '#56B4E9',
    'security-consultation': '#009E73',
    'intelligence-sharing': '#D55E00',
    exercise: '#CC79A7',
    'training-and-assistance': '#E69F00',
    'basing-and-access': '#FFFFFF',
    'arms-and-technology': '#F0E442',
    'political-support': '#0072B2',
  },
  groups: ['#99DDFF', '#E69F00', '#009E73', '#AA4499', '#CC3311', '#DDCC77'],
};

export function paletteOf(theme: Theme): Palette {
  return theme === 'light' ? LIGHT : DARK;
}

/**
 * Six hues that differ to colour-blind eyes too (Tol's and Okabe and Ito's); later groups are grey, and
 * told by their numbers, which stand beside the colour everywhere.
 */
export function groupColour({ groups, quiet }: Palette, group: number): string {
  return groups[group - 1] ?? quiet;
}

/** Lengths of dashes and gaps at line width 2, by which kinds differ where colour does not tell. */
export const PATTERNS: Readonly<Record<Kind, readonly number[]>> = {
  'mutual-defence': [],
  'security-consultation': [14, 4],
  'intelligence-sharing': [2, 4],
  exercise: [8, 4, 2, 4],
  'training-and-assistance': [5, 4],
  'basing-and-access': [14, 3, 2, 3, 2, 3],
  'arms-and-technology': [9, 6],
  'political-support': [1, 7],
};

export const KIND_WIDTH: Readonly<Record<Kind, number>> = {
  'mutual-defence': 2.4,
  'security-consultation': 2,
  'intelligence-sharing': 2.4,
  exercise: 2,
  'training-and-assistance': 2,
  'basing-and-access': 2,
  'arms-and-technology': 2,
  'political-support': 2.2,
};

/** Memberships are drawn finer than ties between two parties: there are many, and they fan from a hub. */
export const SPOKE_SCALE = 0.6;
export const SPOKE_OPACITY = 0.7;
export const WEAK_OPACITY = 0.4;
export const MERGED_WIDTH = 4;
/** What stayed between two dates that are compared lies behind what changed. */
export const KEPT_OPACITY = 0.22;
/** What is written on a line between two dates that are compared; the typefaces of figures have all of it. */
export const TURN_MARKS: Readonly<Record<DrawnTurn, string>> = {
  began: '+',
  ended: '−',
  suspended: '||',
  kept: '',
};
