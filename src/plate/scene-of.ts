import type { Measured } from '../measures/measured.ts';
import type { FigureWords } from '../messages/figure-words.ts';
import type { Atlas } from '../model/atlas.ts';
import { type Changes, drawnTurns } from '../model/changes.ts';
import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import { compose } from '../scene/compose.ts';
import type { Positions, Scene } from '../scene/scene.ts';

export interface Drawn {
  readonly atlas: Atlas;
  readonly visible: Visible;
  readonly positions: Positions;
  /** So far out that parallel ties merge. */
  readonly far: boolean;
  /** The measure that sizes or colours follow. */
  readonly measured?: Measured | undefined;
  readonly changes?: Changes | undefined;
  /** See {@link outlinedFirst}. */
  readonly outlined?: readonly string[] | undefined;
  /** Parties that stand out whatever is looked at. */
  readonly pins?: readonly PartyId[] | undefined;
  /** So much that parallel ties share a fine line at every distance, as {@link isCrowded} says. */
  readonly crowded?: boolean;
  /** The party that is selected: in a crowd of ties its own fan out. */
  readonly selected?: PartyId | undefined;
}

/** More ties than anyone tells apart, and than can be drawn one by one while the picture is moved. */
const MANY = 1000;

/** Whether so much is visible that a network of it is a crowd. */
export function isCrowded({ ties }: Visible): boolean {
  return ties.length > MANY;
}

/** The scene of what is visible, labelled in the reader's language. */
export function sceneOf(
  drawn: Drawn,
  text: Pick<FigureWords, 'measures' | 'nameOf' | 'others'>,
): Scene {
  const { atlas, visible, positions, far, measured, changes, outlined, pins = [] } = drawn;
  const { crowded, selected } = drawn;
  return compose(atlas, visible, positions, {
    text: {
      label: (party) =>
        party.type === 'coalition' && party.abbreviation !== ''
          ? party.abbreviation
          : text.nameOf(party),
      others: text.others,
    },
    parallel: crowded ? 'crowded' : far ? 'merged' : 'fanned',
    ...(selected && { apart: new Set([selected]) }),
    ...(measured && measured.format !== 'group' && { sizes: measured.values }),
    ...(measured?.format === 'group' && {
      groups: { numbers: measured.values, label: text.measures.labelInCommunity },
    }),
    outlined,
    ...(pins.length > 0 && { pinned: new Set(pins) }),
    ...(changes && { turns: drawnTurns(changes.changes) }),
  });
}
