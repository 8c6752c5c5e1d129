import type { FigureTheme } from '../scene/print.ts';

export interface LandColours {
  readonly land: string;
  readonly border: string;
  readonly edge: string;
}

/** Quiet enough that every tie keeps 3:1 against the land as well as against the ground. */
const COLOURS: Readonly<Record<FigureTheme, LandColours>> = {
  light: { land: '#f1eee6', border: '#d6d1c4', edge: '#bdb7a8' },
  dark: { land: '#1d222a', border: '#353d49', edge: '#4a5462' },
  print: { land: '#ffffff', border: '#d9d9d9', edge: '#b0b0b0' },
};

export function landColours(theme: FigureTheme): LandColours {
  return COLOURS[theme];
}
