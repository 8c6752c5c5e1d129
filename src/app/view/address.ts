import { parseDate } from '../../model/date.ts';
import { COALITION_MODES, type CoalitionMode } from '../../model/filter.ts';
import type { CoalitionId, PartyId, TieId } from '../../model/id.ts';
import { DEFAULT_KINDS, inKindOrder, isKind } from '../../model/kind.ts';
import { THEMES, type Theme } from '../../scene/palette.ts';
import {
  ABOUT_TOPICS,
  type AboutTopic,
  DEEPEST,
  OPENING_VIEW,
  SCREENS,
  type Screen,
  type View,
} from './view.ts';

export interface ReadAddress {
  readonly view: View;
  /** Parameters that were not understood and are left out. */
  readonly ignored: readonly string[];
}

type Draft = { -readonly [Key in keyof View]: View[Key] };

const ID = /^[A-Za-z0-9][\w.~:+/-]{0,160}$/;

function oneOf<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  return words.find((word) => word === text);
}

/** Each parameter: how to read it into the view; false if it is not understood. */
const READERS: Readonly<Record<string, (text: string, draft: Draft) => boolean>> = {
  at: (text, draft) => {
    draft.at = parseDate(text);
    return draft.at !== undefined;
  },
  ties: (text, draft) => {
    const words = text === '' ? [] : text.split(',');
    const kinds = words.filter(isKind);
    if (words.length > 0 && kinds.length === 0) return false;
    draft.kinds = inKindOrder(kinds);
    return kinds.length === words.length;
  },
  coalitions: (text, draft) => {
    const mode = oneOf<CoalitionMode>(COALITION_MODES, text);
    if (mode) draft.coalitions = mode;
    return mode !== undefined;
  },
  view: (text, draft) => {
    const screen = oneOf<Screen>(SCREENS, text);
    if (screen) draft.screen = screen;
    return screen !== undefined;
  },
  focus: (text, draft) => {
    if (ID.test(text)) draft.focus = text as PartyId;
    return ID.test(text);
  },
  depth: (text, draft) => {
    const depth = /^\d$/.test(text) ? Number(text) : 0;
    const known = depth >= 1 && depth <= DEEPEST;
    if (known) draft.depth = depth;
    return known;
  },
  select: (text, draft) => {
    if (ID.test(text)) draft.select = text as PartyId | TieId;
    return ID.test(text);
  },
  unfold: (text, draft) => {
    const ids = text.split(',').filter((id) => ID.test(id));
    draft.unfold = ids as CoalitionId[];
    return ids.length > 0;
  },
  about: (text, draft) => {
    const topic = oneOf<AboutTopic>(ABOUT_TOPICS, text);
    if (topic) draft.about = topic;
    return topic !== undefined;
  },
  theme: (text, draft) => {
    const theme = oneOf<Theme>(THEMES, text);
    if (theme) draft.theme = theme;
    return theme !== undefined;
  },
};

/** The view an address holds; what it does not understand is named and left out. Never throws. */
export function readAddress(search: string): ReadAddress {
  const draft: Draft = { ...OPENING_VIEW };
  const ignored: string[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!read?.(text, draft)) ignored.push(name);
  }
  if (draft.at === undefined) delete draft.at;
  return { view: draft, ignored: [...new Set(ignored)] };
}

function sameKinds(kinds: View['kinds']): boolean {
  return kinds.join() === DEFAULT_KINDS.join();
}

/** The search part of the view's address, `''` or starting with `?`; only what differs from the opening view. */
export function writeAddress(view: View): string {
  const parts: [string, string | undefined][] = [
    ['at', view.at],
    ['ties', sameKinds(view.kinds) ? undefined : view.kinds.join()],
    ['coalitions', view.coalitions === OPENING_VIEW.coalitions ? undefined : view.coalitions],
    ['view', view.screen === OPENING_VIEW.screen ? undefined : view.screen],
    ['focus', view.focus],
    ['depth', view.depth === OPENING_VIEW.depth ? undefined : String(view.depth)],
    ['select', view.select],
    ['unfold', view.unfold.length === 0 ? undefined : view.unfold.join()],
    ['about', view.about],
    ['theme', view.theme],
  ];
  // Commas, slashes and tildes are allowed in a query and easier to read as they are.
  const readable = (text: string) =>
    encodeURIComponent(text).replaceAll(/%2C|%2F|%3A/g, decodeURIComponent);
  const written = parts.flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}=${readable(text)}`],
  );
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
