import { textWidth } from '../../scene/text-width.ts';
import type { MatrixData } from './matrix-of.ts';

/** Below this many pixels names are codes. */
export const NARROW = 600;
const LONGEST_HEAD = 160;
const BRIEF_HEAD = 64;
/** The flag and the space around it and the name. */
const BESIDE_NAME = 34;

/** Pixels that the names beside the rows and above the columns take. */
export function headOf({ atlas, nations }: MatrixData, brief: boolean): number {
  if (brief) return BRIEF_HEAD;
  const widths = nations.map((id) => textWidth(atlas.nations.get(id)?.name ?? '', 13));
  return Math.min(LONGEST_HEAD, Math.ceil(Math.max(...widths)) + BESIDE_NAME);
}
