import type { Action } from './action.ts';
import { COPY_LINK } from './copy-link.ts';
import { DRAWN } from './drawn.ts';
import { FIND } from './find.ts';
import { FOLD } from './fold.ts';
import { LINK } from './link.ts';
import { NEIGHBOURHOOD } from './neighbourhood.ts';
import { PAGE } from './page.ts';
import { PICTURE } from './picture.ts';
import { PIN } from './pin.ts';
import { LEAVE, SELECT } from './select.ts';
import { TAKE_ALONG } from './take-along.ts';
import { TIME } from './time.ts';
import { WALK } from './walk.ts';

/**
 * Everything that can be asked for. The keys, their list, the palette and the menus are made from
 * it: an action is added by adding it here.
 */
export const ACTIONS: readonly Action[] = [
  ...FIND,
  ...SELECT,
  ...WALK,
  ...NEIGHBOURHOOD,
  ...LINK,
  FOLD,
  PIN,
  ...TAKE_ALONG,
  LEAVE,
  ...PICTURE,
  ...TIME,
  ...PAGE,
  COPY_LINK,
  ...DRAWN,
];
