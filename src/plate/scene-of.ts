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
}

/** The scene of what is visible, labelled in the reader's language. */
export function sceneOf(
  drawn: Drawn,
  text: Pick<FigureWords, 'measures' | 'nameOf' | 'others'>,
): Scene {
  const { atlas, visible, positions, far, measured, changes, outlined, pins = [] } = drawn;
  return compose(atlas, visible, positions, {
    text: {
      label: (party) =>
        party.type === 'coalition' && party.abbreviation !== ''
          ? party.abbreviation
          : text.nameOf(party),
      others: text.others,
    },
    parallel: far ? 'merged' : 'fanned',
    ...(measured && measured.format !== 'group' && { sizes: measured.values }),
    ...(measured?.format === 'group' && {
      groups: { numbers: measured.values, label: text.measures.labelInCommunity },
    }),
    outlined,
    ...(pins.length > 0 && { pinned: new Set(pins) }),
    ...(changes && { turns: drawnTurns(changes.changes) }),
  });
}
