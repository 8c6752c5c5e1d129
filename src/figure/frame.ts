import { cutLongWords, type Weight, wrapText } from '../scene/text-width.ts';
import type { Area, FigurePage } from './figure.ts';
import { type LegendGrid, legendGrid, USUAL_SAMPLE } from './legend-grid.ts';
import { LINE_HEIGHT } from './text.ts';
import { cleanText } from './xml.ts';

/** A line of text whose middle lies at `y`. */
export interface TextLine {
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: 'ink' | 'quiet';
}

/** Where everything on the page goes. */
export interface Frame {
  readonly margin: number;
  /** For the network and its names. */
  readonly area: Area;
  readonly lines: readonly TextLine[];
  readonly legend: LegendGrid;
  /** The legend's corner at the side where lines start. */
  readonly legendStart: number;
  readonly legendTop: number;
  /** A fine line between the network and the legend under it. */
  readonly rule: number | undefined;
}

type Style = Pick<TextLine, 'size' | 'weight' | 'tone'>;

const TITLE: Style = { size: 22, weight: 'semibold', tone: 'ink' };
const SMALL_TITLE: Style = { ...TITLE, size: 18 };
const SUBTITLE: Style = { size: 13, weight: 'regular', tone: 'ink' };
const FILTERS: Style = { size: 11.5, weight: 'regular', tone: 'quiet' };
const SOURCE: Style = { size: 9.5, weight: 'regular', tone: 'quiet' };
const NARROW_PAGE = 640;
const SPACE = 12;
/** However much else there is on the page, the picture keeps this share of its height. */
const LEAST_SHARE = 0.3;

interface Stack {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

function stack(
  top: number,
  paragraphs: readonly (readonly [text: string, style: Style, after: number])[],
  width: number,
): Stack {
  const lines: TextLine[] = [];
  let y = top;
  for (const [text, style, after] of paragraphs) {
    const { size, weight } = style;
    const cut = cutLongWords(cleanText(text), width, size, weight);
    const wrapped = wrapText(cut, width, size, weight);
    for (const line of wrapped) {
      const height = style.size * LINE_HEIGHT;
      lines.push({ ...style, text: line, y: y + height / 2 });
      y += height;
    }
    if (wrapped.length > 0) y += after;
  }
  return { lines, bottom: y };
}

function marginOf({ width, height }: Pick<FigurePage, 'width' | 'height'>): number {
  return Math.max(12, Math.min(32, Math.min(width, height) * 0.035));
}

type Heading = Pick<FigurePage, 'width' | 'height' | 'title' | 'subtitle' | 'filters'>;

/** The lines above the picture. */
export function headOf(page: Heading): Stack {
  const margin = marginOf(page);
  const title = page.width < NARROW_PAGE ? SMALL_TITLE : TITLE;
  return stack(
    margin,
    [
      [page.title, title, 2],
      [page.subtitle, SUBTITLE, 2],
      [page.filters.map(cleanText).join(' · '), FILTERS, 2],
    ],
    Math.max(40, page.width - 2 * margin),
  );
}

/**
 * Two ways to arrange the page: the legend under the network, and beside it; only those in which
 * all of it stands clear of the picture, so there may be none.
 *
 * @param smallest that letters may be, in page units
 * @param sample the least height of a line of the legend, in page units
 * @param forced whether there must be one, whatever lies on what
 */
export function framesOf(
  page: FigurePage,
  smallest: number,
  sample: number = USUAL_SAMPLE,
  forced = false,
): readonly Frame[] {
  const { width, height, dir } = page;
  const margin = marginOf(page);
  const inner = Math.max(40, width - 2 * margin);
  const head = headOf(page);
  const source = { ...SOURCE, size: Math.max(SOURCE.size, smallest) };
  const sourceHeight = stack(0, [[page.sourceLine, source, 0]], inner).bottom;
  const foot = stack(height - margin - sourceHeight, [[page.sourceLine, source, 0]], inner);
  const footTop = height - margin - (sourceHeight > 0 ? sourceHeight + SPACE : 0);
  const top = head.lines.length > 0 ? head.bottom : margin / 2;
  const start = dir === 'ltr' ? margin : width - margin;
  const lines = [...head.lines, ...foot.lines];
  const areaOf = (left: number, wide: number, bottom: number): Area => ({
    x: left,
    y: top,
    width: Math.max(40, wide),
    height: Math.max(forced ? height * LEAST_SHARE : 0, bottom - top),
  });
  const leavesRoom = ({ area, legend }: Frame) =>
    forced || (area.height >= height * LEAST_SHARE && legend.width <= inner);

  const wide = legendGrid(page, inner, sample);
  const legendTop = footTop - wide.height;
  const ruled = wide.cells.length > 0;
  const under: Frame = {
    margin,
    lines,
    legend: wide,
    legendStart: start,
    legendTop,
    rule: ruled ? legendTop - SPACE : undefined,
    area: areaOf(margin / 2, width - margin, ruled ? legendTop - SPACE : footTop),
  };
  const tall = legendGrid(page, 0, sample);
  const rest = inner - tall.width - SPACE;
  if (!ruled || tall.height > footTop - top || rest < inner / 2) {
    return [under].filter(leavesRoom);
  }
  const beside: Frame = {
    margin,
    lines,
    legend: tall,
    legendStart: dir === 'ltr' ? width - margin - tall.width : margin + tall.width,
    legendTop: footTop - tall.height,
    rule: undefined,
    area: areaOf(dir === 'ltr' ? margin / 2 : margin + tall.width + SPACE, rest, footTop),
  };
  return [under, beside].filter(leavesRoom);
}
