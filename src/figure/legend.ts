import { KINDS } from '../model/kind.ts';
import { textWidth } from '../scene/text-width.ts';
import type { FigurePage } from './figure.ts';
import {
  COUNT_GAP,
  LEGEND_SIZE,
  type LegendCell,
  type LegendGrid,
  type LegendItem,
  SAMPLE_GAP,
} from './legend-grid.ts';
import { kindSample, noteSample, SAMPLE_WIDTH, type SampleLook } from './legend-sample.ts';
import { LINE_HEIGHT, textAt } from './text.ts';
import { element } from './xml.ts';

/** Of a label, whose first line's middle is at `y`. */
function countMarkup(x: number, y: number, item: LegendItem, look: SampleLook): string {
  const { lines, count } = item;
  if (count === '') return '';
  const { palette, dir } = look;
  const onward = dir === 'ltr' ? 1 : -1;
  // At a place of its own: librsvg and LibreOffice leave out space at the start of a span.
  const from = x + onward * (textWidth(lines.at(-1) ?? '', LEGEND_SIZE) + COUNT_GAP);
  const lettering = { size: LEGEND_SIZE, fill: palette.quiet };
  return ` ${textAt(from, y + (lines.length - 1) * LEGEND_SIZE * LINE_HEIGHT, [count], dir, lettering)}`;
}

/** The legend with its top corner, at the side where lines start, at the point. */
export function legendMarkup(
  grid: LegendGrid,
  start: number,
  top: number,
  page: FigurePage,
  look: SampleLook,
): string {
  const { palette, dir } = look;
  const onward = dir === 'ltr' ? 1 : -1;
  const usual = page.legend[0]?.kind ?? KINDS[0];
  const cellMarkup = ({ item, x, y }: LegendCell) => {
    const from = start + onward * x;
    const firstLine = top + y + grid.sample / 2;
    const middle = firstLine + ((item.lines.length - 1) * LEGEND_SIZE * LINE_HEIGHT) / 2;
    const sampleX = from + (onward * SAMPLE_WIDTH) / 2;
    const labelX = from + onward * (SAMPLE_WIDTH + SAMPLE_GAP);
    const sample =
      'kind' in item.what
        ? kindSample(sampleX, firstLine, item.what.kind, look)
        : noteSample(sampleX, firstLine, item.what, usual, look);
    const label = textAt(labelX, middle, item.lines, dir, {
      size: LEGEND_SIZE,
      fill: palette.ink,
    });
    return element('g', {}, sample + label + countMarkup(labelX, firstLine, item, look));
  };
  return element('g', { id: 'legend' }, grid.cells.map(cellMarkup).join('\n'));
}
