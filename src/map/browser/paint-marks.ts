import { type Palette, TURN_MARKS } from '../../scene/palette.ts';
import type { Point, SceneEdge } from '../../scene/scene.ts';
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
const SHORTEST = 32;
/** Counts keep so far from each other, in pixels; what became of a tie is always said. */
const APART = { across: 24, down: 14 } as const;

interface Mark extends Point {
  readonly text: string;
  readonly span: number;
  readonly isCount: boolean;
}

function marksOn(arcs: readonly Arc[]): readonly Mark[] {
  return arcs.flatMap(({ edge, from, control, to }) => {
    const text = markOf(edge);
    const span = Math.hypot(to.x - from.x, to.y - from.y);
    if (text === '' || span < SHORTEST) return [];
    const x = (from.x + 2 * control.x + to.x) / 4;
    const y = (from.y + 2 * control.y + to.y) / 4;
    return [{ text, span, isCount: edge.turn === undefined, x, y }];
  });
}

function meet(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < APART.across && Math.abs(one.y - other.y) < APART.down;
}

/** The longest lines first: theirs is the room. */
function legible(marks: readonly Mark[]): readonly Mark[] {
  const written: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => b.span - a.span)) {
    if (!mark.isCount || !written.some((other) => meet(mark, other))) written.push(mark);
  }
  return written;
}

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
  for (const { text, x, y } of legible(marksOn(arcs))) {
    pen.strokeText(text, x, y);
    pen.fillText(text, x, y);
  }
}
