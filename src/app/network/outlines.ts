import type { Under } from '../../network/hulls/hull-picture.ts';
import type { Intent } from '../../network/intents.ts';
import type { Box } from '../../scene/labels.ts';

/** What the rest of the picture asks of the outlines on it. */
export interface Outlines {
  /** Where their names stand, in pixels from the picture's corner. */
  readonly nameBoxes: () => readonly Box[];
  readonly underPointer: () => Under | undefined;
}

let shown: Outlines | undefined;

export function setOutlines(outlines: Outlines | undefined): void {
  shown = outlines;
}

export function nameBoxes(): readonly Box[] {
  return shown?.nameBoxes() ?? [];
}

/** Emitted on the Cytoscape instance when the names of outlines have moved on the picture. */
export const OUTLINES_NAMED = 'outlinesnamed';

/**
 * What is done to the name of an outline is done to its coalition, over whatever else is there; so is a
 * click on the outline where nothing else is.
 */
export function throughOutlines<Gesture extends Intent>(intent: Gesture): Gesture | Intent {
  const under = shown?.underPointer();
  if (!under) return intent;
  switch (intent.type) {
    case 'clear':
      return { type: 'choose', id: under.id };
    case 'choose':
    case 'join':
    case 'focus':
    case 'preview':
      return under.part === 'name' ? { ...intent, id: under.id } : intent;
    default:
      return intent;
  }
}

/** The id of what was asked about, or of the outline that was meant: its name is over all, its line under. */
export function throughOutlinesTo(id: string | undefined): string | undefined {
  const under = shown?.underPointer();
  return under && (under.part === 'name' || id === undefined) ? under.id : id;
}
