import type { MeasureId } from '../measures/measure-id.ts';
import type { Atlas } from '../model/atlas.ts';
import type { KnownDate } from '../model/date.ts';
import { type CoalitionMode, type Filter, outsiderTest } from '../model/filter.ts';
import type { CoalitionId, PartyId, TieId } from '../model/id.ts';
import { DEFAULT_KINDS, type Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import type { MatrixOrder } from '../model/matrix-order.ts';
import type { Narrowing } from '../model/narrow.ts';
import type { Theme } from '../scene/palette.ts';
import { dayOf } from './as-of.ts';
import type { Sorting } from './sorting.ts';

export const SCREENS = ['network', 'map', 'matrix', 'table'] as const;
export type Screen = (typeof SCREENS)[number];

/** What the page can tell about itself. */
export const ABOUT_TOPICS = ['data'] as const;
export type AboutTopic = (typeof ABOUT_TOPICS)[number];

export const DEEPEST = 3;

/** What a link to the app restores. */
export interface View {
  /** The as-of date; absent means the atlas' today. */
  readonly at?: KnownDate | undefined;
  readonly kinds: readonly Kind[];
  readonly coalitions: CoalitionMode;
  readonly screen: Screen;
  /** How the matrix orders its rows and columns. */
  readonly order: MatrixOrder;
  /** What the table is sorted by; absent means by the parties' names. */
  readonly sort?: Sorting | undefined;
  /** Words that a row of the table must have. */
  readonly find?: string | undefined;
  readonly focus?: PartyId | undefined;
  readonly depth: number;
  /** What is told of: selected alone, or opened while several parties stay selected together. */
  readonly select?: PartyId | TieId | undefined;
  /** Parties selected together; empty where at most one thing is. */
  readonly selected: readonly PartyId[];
  /** Parties that stay in view whatever else is filtered out. */
  readonly pins: readonly PartyId[];
  /** Coalitions whose folded members are shown. */
  readonly unfold: readonly CoalitionId[];
  /** Two parties whose links are asked for. */
  readonly from?: PartyId | undefined;
  readonly to?: PartyId | undefined;
  /** A second date: what began and ended between the two? */
  readonly compare?: KnownDate | undefined;
  readonly narrowing: Narrowing;
  /** What is ranked, and followed by sizes or colours. */
  readonly measure?: MeasureId | undefined;
  /** What is told about the page, in a dialog over it. */
  readonly about?: AboutTopic | undefined;
  /** Absent means as the system has it. */
  readonly theme?: Theme | undefined;
  /** Of figures, unless another is chosen there. */
  readonly lang: Language;
}

export const OPENING_VIEW: View = {
  kinds: DEFAULT_KINDS,
  coalitions: 'hub',
  screen: 'network',
  order: 'region',
  depth: 1,
  selected: [],
  pins: [],
  unfold: [],
  narrowing: {},
  lang: 'en',
};

/**
 * What the view lets through of that atlas. Outsiders that are selected, pinned or alone to be shown are
 * asked for, so they are not folded; others never are.
 */
export function filterOf(view: View, atlas: Atlas): Filter {
  const { among = [] } = view.narrowing;
  const isOutsider = outsiderTest(atlas);
  const asked = new Set<PartyId>(view.unfold);
  for (const id of [view.select as PartyId, ...view.selected, ...view.pins, ...among]) {
    if (isOutsider(id)) asked.add(id);
  }
  return {
    day: dayOf(view.at, atlas.today),
    kinds: new Set(view.kinds),
    coalitions: view.coalitions,
    focus: view.focus,
    depth: view.depth,
    unfolded: asked,
    narrowing: view.narrowing,
    kept: [...view.pins, ...among],
    otherDay: view.compare && dayOf(view.compare, atlas.today),
  };
}
