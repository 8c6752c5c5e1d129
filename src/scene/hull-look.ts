import type { Palette } from './palette.ts';

/** Lengths of dashes and gaps at {@link HULL_WIDTH}. */
const PATTERNS: readonly (readonly number[])[] = [[], [12, 4], [4.5, 3], [10, 3, 2, 3]];
const HUES = 6;

/** How many looks there are: as every fourth pattern meets every sixth hue, no two are alike. */
export const HULL_LOOKS = 12;
export const HULL_WIDTH = 1.7;
export const HULL_FILL_OPACITY = 0.07;
/** Of an outline that is looked at. */
export const HULL_LIT_WIDTH = 2.6;
export const HULL_LIT_FILL_OPACITY = 0.16;
/** Of one that is not, while another is. */
export const HULL_DIM_OPACITY = 0.2;
export const HULL_NAME_SIZE = 11;

export function hueOf(look: number): number {
  return look % HUES;
}

export interface HullLook {
  readonly colour: string;
  readonly pattern: readonly number[];
}

/** A hue and a pattern, so that outlines differ without colour too. */
export function hullLook({ groups, quiet }: Palette, look: number): HullLook {
  return {
    colour: groups[hueOf(look)] ?? quiet,
    pattern: PATTERNS[look % PATTERNS.length] ?? [],
  };
}
