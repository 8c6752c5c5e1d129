import type { Palette } from '../scene/palette.ts';
import type { Point } from '../scene/scene.ts';
import { element, round } from './xml.ts';

const DOT = 1.3;

/** How lines from nations to their true places are drawn. */
export function movedLook(palette: Palette) {
  return { stroke: palette.quiet, 'stroke-width': 0.7 };
}

/** A line from where a nation stands to a dot at its true place. */
export function movedMarkup(from: Point, truth: Point, palette: Palette): string {
  const line = `M${round(from.x)} ${round(from.y)}L${round(truth.x)} ${round(truth.y)}`;
  const dot = { cx: truth.x, cy: truth.y, r: DOT, fill: palette.quiet, stroke: 'none' };
  return element('path', { d: line }) + element('circle', dot);
}
