import { createStore } from 'zustand/vanilla';
import type { Measured } from '../../measures/measured.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { PartyId } from '../../model/id.ts';
import type { Positions } from '../../scene/scene.ts';
import type { Trail } from '../../view/trail.ts';
import { OPENING_VIEW, type View } from '../../view/view.ts';
import type { Flags } from '../data/flags.ts';
import type { Over } from './over.ts';

export type Opening = 'loading' | 'open' | 'failed';

/** The address holds the view; the rest is transient or loaded. */
export interface State {
  readonly view: View;
  /** The neighbourhoods on the way to the present one, as the history's entry remembers them. */
  readonly trail: Trail;
  readonly opening: Opening;
  readonly atlas?: Atlas | undefined;
  readonly flags: Flags;
  /** Where the layout has put the parties; a new map when it is run again. */
  readonly positions: Positions;
  /** The precomputed positions, to go back to. */
  readonly originalPositions: Positions;
  readonly layingOut: boolean;
  /** So far out that parallel ties merge. */
  readonly far: boolean;
  /** The same on the map. */
  readonly mapFar: boolean;
  /** Party or edge under the pointer. */
  readonly preview?: string | undefined;
  /** The party the keyboard stands on. */
  readonly cursor?: PartyId | undefined;
  /** What the keyboard's last step is read out as. */
  readonly spoken: string;
  /** A quiet notice to the reader. */
  readonly notice?: string | undefined;
  /** The measure that sizes or colours follow, once it is computed. */
  readonly measured?: Measured | undefined;
  readonly legendOpen: boolean;
  readonly exporting: boolean;
  readonly playing: boolean;
  /** The step of the tour that is shown, from 0. */
  readonly touring?: number | undefined;
  /** The menu, the palette or the list of keys, while one is open. */
  readonly over?: Over | undefined;
  /** The two dates that are compared, while the years between them are played. */
  readonly comparing?: Pick<View, 'at' | 'compare'> | undefined;
  /** The two dates that are compared, while a year between them is held. */
  readonly held?: Pick<View, 'at' | 'compare'> | undefined;
}

export const store = createStore<State>(() => ({
  view: OPENING_VIEW,
  trail: [],
  opening: 'loading',
  flags: new Map(),
  positions: new Map(),
  originalPositions: new Map(),
  layingOut: false,
  far: false,
  mapFar: false,
  spoken: '',
  legendOpen: false,
  exporting: false,
  playing: false,
}));
