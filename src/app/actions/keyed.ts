import type { Action } from './action.ts';
import { FIND } from './find.ts';
import { NEIGHBOURHOOD } from './neighbourhood.ts';
import { PAGE } from './page.ts';
import { PICTURE } from './picture.ts';
import { PIN } from './pin.ts';
import { LEAVE, SELECT } from './select.ts';
import { TIME } from './time.ts';
import { WALK } from './walk.ts';

/** Every action that has keys, with those that come along; the rest is loaded when first looked for. */
export const KEYED: readonly Action[] = [
  ...FIND,
  ...SELECT,
  ...WALK,
  ...NEIGHBOURHOOD,
  PIN,
  LEAVE,
  ...PICTURE,
  ...TIME,
  ...PAGE,
];
