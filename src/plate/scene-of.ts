import type { Measured } from '../measures/measured.ts';
import type { Messages } from '../messages/en.ts';
import type { MeasureMessages } from '../messages/en-measures.ts';
import type { Atlas } from '../model/atlas.ts';
import { type Changes, drawnTurns } from '../model/changes.ts';
import type { Visible } from '../model/filter.ts';
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
}

export interface SceneWords {
  readonly text: Messages;
  readonly measures: MeasureMessages;
}

/** The scene of what is visible, labelled in the reader's language. */
export function sceneOf(drawn: Drawn, { text, measures }: SceneWords): Scene {
  const { atlas, visible, positions, far, measured, changes } = drawn;
  return compose(atlas, visible, positions, {
    text: {
      label: (party) =>
        party.type === 'coalition' && party.abbreviation !== '' ? party.abbreviation : party.name,
      others: text.others,
    },
    parallel: far ? 'merged' : 'fanned',
    ...(measured && measured.format !== 'group' && { sizes: measured.values }),
    ...(measured?.format === 'group' && {
      groups: { numbers: measured.values, label: measures.labelInCommunity },
    }),
    ...(changes && { turns: drawnTurns(changes.changes) }),
  });
}
