import type { Theme } from '../scene/palette.ts';

export interface LandColours {
  readonly land: string;
  readonly border: string;
  readonly edge: string;
}

/** Quiet enough that every tie keeps 3:1 against the land as well as against the ground. */
const COLOURS: Readonly<Record<Theme, LandColours>> = {
  light: { land: '#f1eee6', border: '#d6d1c4', edge: '#bdb7a8' },
  dark: { land: '#1d222a', border: '#353d49', edge: '#4a5462' },
};

export function landColours(theme: Theme): LandColours {
  return COLOURS[theme];
}
