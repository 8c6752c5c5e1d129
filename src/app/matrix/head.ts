import type { MatrixData } from '../../model/matrix-data.ts';
import { textWidth } from '../../scene/text-width.ts';
import { headName } from './head-name.ts';

/** Below this many pixels names are codes. */
export const NARROW = 600;
const LONGEST_HEAD = 160;
const BRIEF_HEAD = 64;
/** The number of a community before a code. */
const GROUP = 20;
/** The flag and the space around it and the name. */
const BESIDE_NAME = 34;

/** Pixels that the names beside the rows and above the columns take. */
export function headOf(data: MatrixData, brief: boolean): number {
  if (brief) return data.groups ? BRIEF_HEAD + GROUP : BRIEF_HEAD;
  const widths = data.nations.map((id) => textWidth(headName(data, id, brief), 13));
  return Math.min(LONGEST_HEAD, Math.ceil(Math.max(...widths)) + BESIDE_NAME);
}
