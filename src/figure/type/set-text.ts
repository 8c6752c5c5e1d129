import { type Style, styleOf } from '../read/style.ts';
import type { Tree } from '../read/svg-tree.ts';
import { type Run, type Span, setLine } from './set-line.ts';
import type { Typeface } from './typeface.ts';

/** Text from one stated position to the next. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly style: Style;
  readonly spans: Span<Style>[];
}

function chunksOf(text: Tree, style: Style): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const begin = ({ attributes }: Tree, own: Style, last: Chunk | undefined) => {
    const [x, y] = [attributes.x ?? last?.x ?? 0, attributes.y ?? last?.y ?? 0].map(Number);
    chunks.push({ x: x ?? 0, y: y ?? 0, style: own, spans: [] });
  };
  const walk = (element: Tree, own: Style) => {
    const { attributes } = element;
    if (attributes.dx !== undefined || attributes.dy !== undefined) {
      throw new Error('text of a figure is placed by x and y');
    }
    if (element === text || attributes.x !== undefined || attributes.y !== undefined) {
      begin(element, own, chunks.at(-1));
    }
    for (const child of element.children) {
      if (typeof child !== 'string') walk(child, styleOf(child, own));
      else {
        const { size, weight } = own;
        const one = child.replace(/[ \t\r\n]+/g, ' ');
        chunks.at(-1)?.spans.push({ text: one, size, weight, style: own });
      }
    }
  };
  walk(text, style);
  return chunks.map((chunk) => ({ ...chunk, spans: trimmed(chunk.spans) }));
}

/** Without white space at either end. */
function trimmed(spans: readonly Span<Style>[]): Span<Style>[] {
  const kept = spans.filter(({ text }) => text !== '');
  const [first, last] = [kept.at(0), kept.at(-1)];
  return kept
    .map((span) => {
      let { text } = span;
      if (span === first) text = text.replace(/^ +/, '');
      if (span === last) text = text.replace(/ +$/, '');
      return { ...span, text };
    })
    .filter(({ text }) => text !== '');
}

function startOf({ x, style }: Chunk, width: number): number {
  const end = style.direction === 'ltr' ? 'end' : 'start';
  if (style.anchor === 'middle') return x - width / 2;
  return style.anchor === end ? x - width : x;
}

/** A run with its left end on the page, and its baseline. */
export interface PlacedRun {
  readonly run: Run<Style>;
  readonly x: number;
  readonly y: number;
}

/** The lines of a text element, each with its runs from left to right. */
export function setText(
  text: Tree,
  style: Style,
  faces: readonly Typeface[],
): readonly (readonly PlacedRun[])[] {
  return chunksOf(text, style).map((chunk) => {
    const { runs, width } = setLine(chunk.spans, chunk.style.direction, faces);
    const start = startOf(chunk, width);
    return runs.map((run) => ({ run, x: start + run.x, y: chunk.y }));
  });
}
