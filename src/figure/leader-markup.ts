import type { Palette } from '../scene/palette.ts';
import type { Point } from '../scene/scene.ts';
import { element, round } from './xml.ts';

/** A line from a party to its name: dots so fine and quiet that nobody takes it for a tie. */
export function leaderMarkup(leader: readonly [Point, Point], palette: Palette): string {
  return element('path', {
    d: `M${leader.flatMap(({ x, y }) => [round(x), round(y)]).join(' ')}`,
    fill: 'none',
    stroke: palette.quiet,
    'stroke-width': 0.7,
    'stroke-dasharray': '0.7 1.5',
  });
}
