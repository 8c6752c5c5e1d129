import type { Kind } from '../model/kind.ts';
import {
  KEPT_OPACITY,
  KIND_WIDTH,
  MERGED_WIDTH,
  PATTERNS,
  type Palette,
  SPOKE_OPACITY,
  SPOKE_SCALE,
  WEAK_OPACITY,
} from './palette.ts';
import type { SceneEdge } from './scene.ts';

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly pattern: readonly number[];
}

export interface LineStyle extends Stroke {
  readonly opacity: number;
  /** Drawn along the line, on top of it. */
  readonly over?: Stroke | undefined;
}

type Drawn = Pick<SceneEdge, 'form' | 'kind' | 'weak' | 'turn' | 'fine'> & {
  readonly ties?: SceneEdge['ties'];
};

/** Of so many translucent lines, those that overlap are seen to. */
export const FINE_OPACITY = 0.45;

/** A fine line is the wider the more ties it holds. */
export function fineWidth(ties: number): number {
  return 0.7 + 0.4 * Math.min(ties, 8);
}

/** How a tie is drawn, wherever it is painted; no line is finer than `least`, a membership's apart. */
export function lineStyle(
  { form, kind, weak, turn, fine, ties = [] }: Drawn,
  palette: Palette,
  scale: number,
  least = 0,
): LineStyle {
  const make = kind === undefined || form === 'band' ? undefined : palette.lines?.[kind];
  const usual = form === 'band' || kind === undefined ? MERGED_WIDTH : KIND_WIDTH[kind];
  const full = make?.width ?? usual;
  const spoke = form === 'membership';
  const width = fine
    ? fineWidth(ties.length) * scale
    : Math.max(least, full * scale) * (spoke ? SPOKE_SCALE : 1);
  const factor = width / full;
  const scaled = (pattern: readonly number[]) => pattern.map((length) => length * factor);
  const opacity = fine ? FINE_OPACITY : spoke ? SPOKE_OPACITY : 1;
  return {
    colour: kind === undefined ? palette.merged : palette.kinds[kind],
    width,
    pattern: kind === undefined || fine ? [] : scaled(make?.pattern ?? patternAt(kind, full)),
    opacity: turn === 'kept' ? KEPT_OPACITY : weak ? WEAK_OPACITY : opacity,
    ...(make?.over &&
      !fine && {
        over: {
          colour: palette[make.over.tone],
          width: make.over.width * factor,
          pattern: scaled(make.over.pattern),
        },
      }),
  };
}

function patternAt(kind: Kind, width: number): readonly number[] {
  return PATTERNS[kind].map((length) => (length * width) / 2);
}

export function arrowLength(width: number): number {
  return 4 + width * 2.2;
}
