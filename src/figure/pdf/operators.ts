import type { Segment } from '../read/path-data.ts';
import { type Style, shorter } from '../read/style.ts';
import type { Tree } from '../read/svg-tree.ts';
import type { Typeface } from '../type/typeface.ts';
import type { Bounds } from './bounds.ts';
import { channels } from './colour.ts';
import type { PdfDocument } from './document.ts';
import type { Resources } from './resources.ts';

/** What a figure's PDF is painted with. */
export interface Kit {
  readonly document: PdfDocument;
  readonly resources: Resources;
  readonly faces: readonly Typeface[];
  /** Elements by id, to be used and to clip by. */
  readonly byId: ReadonlyMap<string, Tree>;
  /** What is drawn in several places, as it is in the file already: its name and where it reaches. */
  readonly shared: Map<Tree, { readonly name: string; readonly bounds: Bounds }>;
}

/** Where operators are written, and how far what they paint reaches. */
export interface Canvas {
  readonly operators: string[];
  readonly bounds: Bounds;
}

export function numbers(...values: readonly number[]): string {
  return values.map(shorter).join(' ');
}

const LETTERS = { move: 'm', line: 'l', curve: 'c' } as const;

export function pathOperators(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      segment.to === 'start' ? 'h' : `${numbers(...segment.points)} ${LETTERS[segment.to]}`,
    )
    .join('\n');
}

/** What a stroke needs to know before it is drawn. */
export function strokeState(style: Style, width = style.strokeWidth): string {
  const { stroke, dashes, cap, join, miterLimit } = style;
  return [
    stroke === undefined ? '' : `${channels(stroke)} RG`,
    `${shorter(width)} w`,
    cap === 0 ? '' : `${cap} J`,
    join === 0 ? `${shorter(miterLimit)} M` : `${join} j`,
    dashes.length === 0 ? '' : `[${numbers(...dashes)}] 0 d`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function opacityState({ resources }: Kit, { fillOpacity, strokeOpacity }: Style): string {
  if (fillOpacity === 1 && strokeOpacity === 1) return '';
  return `/${resources.opacity(fillOpacity, strokeOpacity)} gs\n`;
}
