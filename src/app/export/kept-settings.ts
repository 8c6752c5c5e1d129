import type { Language } from '../../model/language.ts';
import type { Theme } from '../../scene/palette.ts';
import { OPENING_VIEW } from '../../view/view.ts';
import { parseSettings, type Settings, USUAL } from './settings.ts';

const PLACE = 'pactograph.figure-settings';

function kept(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

/**
 * The settings of the last figure made in this browser, or the usual ones in the screen's colours;
 * in the language of the address where it has one.
 */
export function keptSettings(theme: Theme, lang: Language): Settings {
  const settings = parseSettings(kept(), { ...USUAL, theme });
  return lang === OPENING_VIEW.lang ? settings : { ...settings, language: lang };
}

/** Keeps the settings where the browser lets us; they are a convenience. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings));
  } catch {
    // Storage is full or switched off.
  }
}
