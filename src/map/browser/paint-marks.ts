import { type Palette, TURN_MARKS } from '../../scene/palette.ts';
import type { SceneEdge } from '../../scene/scene.ts';
import type { Arc } from '../arcs.ts';
import { FONT } from './paint-parties.ts';
import { DIMMED } from './paint-ties.ts';

/** What is written in the middle of a line: what became of it, or how many ties a band holds. */
function markOf({ form, ties, turn }: SceneEdge): string {
  const mark = turn ? TURN_MARKS[turn] : '';
  return mark === '' && form === 'band' ? `×${ties.length}` : mark;
}

export interface MarksLook {
  readonly palette: Palette;
  readonly bright: ReadonlySet<string> | undefined;
}

const SIZE = 12;
const HALO = 3.5;

/** Writes on the lines what is to be said of them. */
export function paintMarks(
  pen: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  { palette, bright }: MarksLook,
): void {
  pen.font = `600 ${SIZE}px ${FONT}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = HALO;
  pen.strokeStyle = palette.ground;
  pen.fillStyle = palette.ink;
  for (const { edge, from, control, to } of arcs) {
    const mark = markOf(edge);
    if (mark === '') continue;
    pen.globalAlpha = bright?.has(edge.id) === false ? DIMMED : 1;
    const x = (from.x + 2 * control.x + to.x) / 4;
    const y = (from.y + 2 * control.y + to.y) / 4;
    pen.strokeText(mark, x, y);
    pen.fillText(mark, x, y);
  }
  pen.globalAlpha = 1;
}
