import { type Palette, TURN_MARKS } from '../../scene/palette.ts';
import type { SceneEdge } from '../../scene/scene.ts';
import type { Arc } from '../arcs.ts';
import { FONT } from './paint-parties.ts';

/** What is written in the middle of a line: what became of it, or how many ties a band holds. */
function markOf({ form, ties, turn }: SceneEdge): string {
  const mark = turn ? TURN_MARKS[turn] : '';
  return mark === '' && form === 'band' ? `×${ties.length}` : mark;
}

const SIZE = 12;
const HALO = 3.5;
/** Between parties closer than this, in pixels, there is no room to write. */
const SHORTEST = 44;

/** Writes on the lines what is to be said of them. */
export function paintMarks(
  pen: CanvasRenderingContext2D,
  arcs: readonly Arc[],
  palette: Palette,
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
    if (mark === '' || Math.hypot(to.x - from.x, to.y - from.y) < SHORTEST) continue;
    const x = (from.x + 2 * control.x + to.x) / 4;
    const y = (from.y + 2 * control.y + to.y) / 4;
    pen.strokeText(mark, x, y);
    pen.fillText(mark, x, y);
  }
}
