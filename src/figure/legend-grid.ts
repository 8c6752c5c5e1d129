import { cutLongWords, textWidth, wrapText } from '../scene/text-width.ts';
import type { FigurePage, LegendEntry, LegendNote } from './figure.ts';
import { SAMPLE_WIDTH } from './legend-sample.ts';
import { LINE_HEIGHT } from './text.ts';
import { cleanText } from './xml.ts';

export const LEGEND_SIZE = 11;
export const SAMPLE_GAP = 8;
export const COUNT_GAP = 6;
const COLUMN_GAP = 26;
const ROW_GAP = 5;
const WIDEST_LABEL = 250;
/** The least height of a line, which samples of lines and discs need, in page units. */
export const USUAL_SAMPLE = 15;

export interface LegendItem {
  readonly what: LegendEntry | LegendNote;
  readonly lines: readonly string[];
  readonly count: string;
  readonly width: number;
  readonly height: number;
}

export interface LegendCell {
  readonly item: LegendItem;
  /** Its corner at the start of the line and the top, from the legend's own. */
  readonly x: number;
  readonly y: number;
}

export interface LegendGrid {
  readonly cells: readonly LegendCell[];
  readonly width: number;
  readonly height: number;
  /** The least height of a line. */
  readonly sample: number;
}

/** @param widest that the item may be, where a label can be broken for it; 0 is any */
function itemOf(
  what: LegendEntry | LegendNote,
  count: string,
  sample: number,
  widest: number,
): LegendItem {
  const number = count === '' ? 0 : COUNT_GAP + textWidth(count, LEGEND_SIZE);
  const rest = Math.max(60, widest - SAMPLE_WIDTH - SAMPLE_GAP - number);
  const width = widest === 0 ? WIDEST_LABEL : Math.min(WIDEST_LABEL, rest);
  const text = cleanText(what.label);
  const whole = width < WIDEST_LABEL ? cutLongWords(text, width, LEGEND_SIZE) : text;
  const lines = wrapText(whole, width, LEGEND_SIZE);
  const label = Math.max(0, ...lines.map((line) => textWidth(line, LEGEND_SIZE)));
  return {
    what,
    lines,
    count,
    width: SAMPLE_WIDTH + SAMPLE_GAP + label + number,
    height: Math.max(sample, lines.length * LEGEND_SIZE * LINE_HEIGHT) + ROW_GAP,
  };
}

type Columns = readonly (readonly LegendItem[])[];

function columnsOf(items: readonly LegendItem[], rows: number): LegendItem[][] {
  const count = Math.ceil(items.length / Math.max(1, rows));
  return Array.from({ length: count }, (_, index) => items.slice(index * rows, (index + 1) * rows));
}

function gridOf(columns: Columns, sample: number): LegendGrid {
  const cells: LegendCell[] = [];
  let [x, tallest] = [0, 0];
  for (const column of columns) {
    let y = 0;
    for (const item of column) {
      cells.push({ item, x, y });
      y += item.height;
    }
    tallest = Math.max(tallest, y);
    x += Math.max(...column.map(({ width }) => width)) + COLUMN_GAP;
  }
  return {
    cells,
    width: Math.max(0, x - COLUMN_GAP),
    height: Math.max(0, tallest - ROW_GAP),
    sample,
  };
}

/** Kinds and notes in columns of their own, in as few rows as the width allows. */
export function legendGrid(
  page: FigurePage,
  width: number,
  sample: number = USUAL_SAMPLE,
): LegendGrid {
  const { format } = new Intl.NumberFormat(page.lang);
  const counted = (what: LegendEntry | LegendNote) =>
    itemOf(what, what.count === undefined ? '' : cleanText(format(what.count)), sample, width);
  const kinds = page.legend.map(counted);
  const notes = page.legendNotes.map(counted);
  const most = Math.max(1, kinds.length, notes.length);
  for (let rows = 1; rows < most; rows++) {
    const grid = gridOf([...columnsOf(kinds, rows), ...columnsOf(notes, rows)], sample);
    if (grid.width <= width) return grid;
  }
  // Where both have no columns of their own side by side, they follow one another from column to column.
  const all = [...kinds, ...notes];
  for (let rows = Math.ceil(all.length / 2); rows < most; rows++) {
    const fullLast = [all.slice(0, -rows), all.slice(-rows)].filter(({ length }) => length > 0);
    for (const columns of [columnsOf(all, rows), fullLast]) {
      const grid = gridOf(columns, sample);
      if (grid.width <= width) return grid;
    }
  }
  const two = gridOf([...columnsOf(kinds, most), ...columnsOf(notes, most)], sample);
  return two.width <= width ? two : gridOf(columnsOf(all, all.length), sample);
}
