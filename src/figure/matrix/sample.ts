import type { MatrixMark } from '../../scene/matrix-scene.ts';
import type { Sign } from '../../scene/turn-signs.ts';
import type { SampleLook } from '../legend-sample.ts';
import { element, round } from '../xml.ts';
import { marksMarkup } from './marks.ts';
import { signsMarkup } from './signs.ts';

/** The side of a cell in the legend, in page units. */
export const CELL_SAMPLE = 18;

/** A cell with those marks, centred at the point. */
export function cellSample(
  x: number,
  y: number,
  marks: readonly MatrixMark[],
  { palette, dir }: Pick<SampleLook, 'palette' | 'dir'>,
  sign?: Sign,
): string {
  const half = CELL_SAMPLE / 2;
  const frame = element('rect', {
    x: x - half,
    y: y - half,
    width: CELL_SAMPLE,
    height: CELL_SAMPLE,
    fill: 'none',
    stroke: palette.discEdge,
    'stroke-width': 0.6,
  });
  const onward = dir === 'ltr' ? 1 : -1;
  const across = (fromStart: number) => x + onward * (fromStart - half);
  const cell = { x: 0, y: y - half, size: CELL_SAMPLE };
  return (
    frame +
    marksMarkup(marks, cell, palette, across, true) +
    (sign ? signsMarkup({ marks, sign }, cell, palette, across, false) : '')
  );
}

/** Where a region or community begins: the stronger line between finer ones. */
export function borderSample(
  x: number,
  y: number,
  { palette }: Pick<SampleLook, 'palette'>,
): string {
  const half = CELL_SAMPLE / 2;
  return element('path', {
    d: `M${round(x - half)} ${round(y)}H${round(x + half)}`,
    stroke: palette.quiet,
    'stroke-width': 1.2,
  });
}
