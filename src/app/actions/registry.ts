import type { Action } from './action.ts';
import { COPY_LINK } from './copy-link.ts';
import { DRAWN } from './drawn.ts';
import { FILTERS } from './filters.ts';
import { FOLD } from './fold.ts';
import { KEYED } from './keyed.ts';
import { LINK } from './link.ts';
import { MATRIX } from './matrix.ts';
import { MEASURES } from './measures.ts';
import { OF_TIE } from './of-tie.ts';
import { QUESTIONS } from './questions.ts';
import { SAVED } from './saved.ts';
import { SEVERAL } from './several.ts';
import { TABLE } from './table.ts';
import { TAKE_ALONG } from './take-along.ts';

/**
 * Everything that can be asked for. The list of keys, the palette and the menus are made from it: an
 * action is added by adding it here, or to those with keys.
 */
export const ACTIONS: readonly Action[] = [
  ...KEYED,
  ...OF_TIE,
  ...LINK,
  FOLD,
  ...TAKE_ALONG,
  COPY_LINK,
  ...DRAWN,
  ...MATRIX,
  ...FILTERS,
  ...MEASURES,
  ...QUESTIONS,
  ...SEVERAL,
  SAVED,
  ...TABLE,
];
