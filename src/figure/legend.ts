import { KINDS } from '../model/kind.ts';
import type { FigurePage } from './figure.ts';
import { LEGEND_SIZE, type LegendCell, type LegendGrid, SAMPLE_GAP } from './legend-grid.ts';
import { kindSample, noteSample, SAMPLE_WIDTH, type SampleLook } from './legend-sample.ts';
import { type Direction, LINE_HEIGHT, readable, textAt } from './text.ts';
import { element } from './xml.ts';

const EN_SPACE = '\u2002';

function countMarkup(count: string, fill: string, dir: Direction): string {
  // Within the span: LibreOffice leaves out space before one.
  return element('tspan', { fill }, EN_SPACE + readable(count, dir));
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
    // In the same text as the label, so that it follows closely in any script and font.
    const count = item.count === '' ? '' : countMarkup(item.count, palette.quiet, dir);
    const lettering = { size: LEGEND_SIZE, fill: palette.ink };
    const label = textAt(labelX, middle, item.lines, dir, lettering, count);
    return element('g', {}, sample + label);
  };
  return element('g', { id: 'legend' }, grid.cells.map(cellMarkup).join('\n'));
}
