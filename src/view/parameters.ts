import { MEASURE_IDS } from '../measures/measure-id.ts';
import { parseDate } from '../model/date.ts';
import { COALITION_MODES } from '../model/filter.ts';
import type { CoalitionId, PartyId, TieId } from '../model/id.ts';
import { DEFAULT_KINDS, inKindOrder, isKind, KINDS, OBLIGATIONS } from '../model/kind.ts';
import { LANGUAGES } from '../model/language.ts';
import { MATRIX_ORDERS } from '../model/matrix-order.ts';
import { FORMS, type Narrowing, SIDES, STANDINGS } from '../model/narrow.ts';
import { CONFIDENCES, REGIONS } from '../model/party.ts';
import { THEMES } from '../scene/palette.ts';
import { find, sort } from './table-parameters.ts';
import { ABOUT_TOPICS, DEEPEST, OPENING_VIEW, SCREENS, type View } from './view.ts';

/** What a parameter's text says of the view, or undefined if the text is not understood. */
type Read = (text: string, view: View) => Partial<View> | undefined;
/** The parameter's text for a view, or undefined where it is as the view opens. */
type Write = (view: View) => string | undefined;

export interface Parameter {
  readonly name: string;
  readonly read: Read;
  readonly write: Write;
  /** Whether a text that is understood has parts that are not. */
  readonly isPartial?: (text: string) => boolean;
  /** What the text may be, or be a comma list of, where that is a choice of words. */
  readonly words?: readonly string[];
}

const ID = /^[A-Za-z0-9][\w.~:+/-]{0,160}$/;

function word<Key extends keyof View>(
  name: string,
  key: Key,
  words: readonly (View[Key] & string)[],
): Parameter {
  return {
    name,
    read: (text) => (words.some((one) => one === text) ? { [key]: text } : undefined),
    write: (view) => (view[key] === OPENING_VIEW[key] ? undefined : String(view[key])),
    words,
  };
}

function id<Key extends 'focus' | 'from' | 'to'>(name: Key): Parameter {
  return {
    name,
    read: (text) => (ID.test(text) ? { [name]: text as PartyId } : undefined),
    write: (view) => view[name],
  };
}

function date(name: 'at' | 'compare'): Parameter {
  return {
    name,
    read: (text) => {
      const parsed = parseDate(text);
      return parsed && { [name]: parsed };
    },
    write: (view) => view[name],
  };
}

function narrowed(view: View, change: Narrowing): Partial<View> {
  return { narrowing: { ...view.narrowing, ...change } };
}

function narrowingWord<Key extends 'side' | 'form'>(
  name: Key,
  words: readonly (Narrowing[Key] & string)[],
): Parameter {
  return {
    name,
    read: (text, view) =>
      words.some((one) => one === text) ? narrowed(view, { [name]: text }) : undefined,
    write: ({ narrowing }) => narrowing[name],
    words,
  };
}

function narrowingWords<Key extends 'regions' | 'standings' | 'obligations' | 'confidences'>(
  name: string,
  key: Key,
  words: readonly NonNullable<Narrowing[Key]>[number][],
): Parameter {
  return {
    name,
    read: (text, view) => {
      const asked = new Set(text.split(','));
      const known = words.filter((one) => asked.delete(one));
      return asked.size > 0 ? undefined : narrowed(view, { [key]: known });
    },
    write: ({ narrowing }) => narrowing[key]?.join() || undefined,
    words,
  };
}

const ties: Parameter = {
  name: 'ties',
  read: (text) => {
    const words = text === '' ? [] : text.split(',');
    const kinds = words.filter(isKind);
    return words.length > 0 && kinds.length === 0 ? undefined : { kinds: inKindOrder(kinds) };
  },
  write: ({ kinds }) => (kinds.join() === DEFAULT_KINDS.join() ? undefined : kinds.join()),
  isPartial: (text) => text !== '' && !text.split(',').every(isKind),
  words: KINDS,
};

const depth: Parameter = {
  name: 'depth',
  read: (text) =>
    /^\d$/.test(text) && Number(text) >= 1 && Number(text) <= DEEPEST
      ? { depth: Number(text) }
      : undefined,
  write: (view) => (view.depth === OPENING_VIEW.depth ? undefined : String(view.depth)),
};

const unfold: Parameter = {
  name: 'unfold',
  read: (text) => {
    const ids = text.split(',').filter((one) => ID.test(one));
    return ids.length > 0 ? { unfold: ids as CoalitionId[] } : undefined;
  },
  write: (view) => view.unfold.join() || undefined,
};

const within: Parameter = {
  name: 'within',
  read: (text, view) =>
    ID.test(text) ? narrowed(view, { within: text as CoalitionId }) : undefined,
  write: ({ narrowing }) => narrowing.within,
};

/** The ids of a comma list, each once; malformed ones are left out. */
function idsIn(text: string): readonly string[] {
  return [...new Set(text.split(',').filter((one) => ID.test(one)))];
}

const hasMalformed = (text: string) => !text.split(',').every((one) => ID.test(one));

const select: Parameter = {
  name: 'select',
  read: (text) => {
    const [first, ...others] = idsIn(text);
    if (first === undefined) return undefined;
    return others.length === 0
      ? { select: first as PartyId | TieId, selected: [] }
      : { selected: [first, ...others] as PartyId[] };
  },
  write: ({ select: one, selected }) => (selected.length > 0 ? selected.join() : one),
  isPartial: hasMalformed,
};

const open: Parameter = {
  name: 'open',
  read: (text) => (ID.test(text) ? { select: text as PartyId | TieId } : undefined),
  write: ({ select: one, selected }) => (selected.length > 0 ? one : undefined),
};

const pins: Parameter = {
  name: 'pins',
  read: (text) => {
    const ids = idsIn(text);
    return ids.length > 0 ? { pins: ids as PartyId[] } : undefined;
  },
  write: (view) => view.pins.join() || undefined,
  isPartial: hasMalformed,
};

const only: Parameter = {
  name: 'only',
  read: (text, view) => {
    const ids = idsIn(text);
    return ids.length > 0 ? narrowed(view, { among: ids as PartyId[] }) : undefined;
  },
  write: ({ narrowing }) => narrowing.among?.join() || undefined,
  isPartial: hasMalformed,
};

/** Every parameter of the address, in the order in which they are written. */
export const PARAMETERS: readonly Parameter[] = [
  date('at'),
  date('compare'),
  ties,
  word('coalitions', 'coalitions', COALITION_MODES),
  word('view', 'screen', SCREENS),
  word('order', 'order', MATRIX_ORDERS),
  sort,
  find,
  id('focus'),
  depth,
  id('from'),
  id('to'),
  select,
  open,
  pins,
  unfold,
  narrowingWords('regions', 'regions', REGIONS),
  narrowingWord('side', SIDES),
  within,
  narrowingWords('standing', 'standings', STANDINGS),
  narrowingWords('obligations', 'obligations', OBLIGATIONS),
  narrowingWord('form', FORMS),
  only,
  narrowingWords('confidence', 'confidences', CONFIDENCES),
  word('measure', 'measure', MEASURE_IDS),
  word('about', 'about', ABOUT_TOPICS),
  word('theme', 'theme', THEMES),
  word('lang', 'lang', LANGUAGES),
];
