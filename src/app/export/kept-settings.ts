import type { Theme } from '../../scene/palette.ts';
import { parseSettings, type Settings, USUAL } from './settings.ts';

const PLACE = 'pactograph.figure-settings';

/** The settings of the last figure made in this browser, or the usual ones in the screen's colours. */
export function keptSettings(theme: Theme): Settings {
  const usual = { ...USUAL, theme };
  try {
    return parseSettings(localStorage.getItem(PLACE), usual);
  } catch {
    return usual;
  }
}

/** Keeps the settings where the browser lets us; they are a convenience. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings));
  } catch {
    // Storage is full or switched off.
  }
}
