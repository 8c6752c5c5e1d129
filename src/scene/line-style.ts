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

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly pattern: readonly number[];
  readonly opacity: number;
}

type Drawn = Pick<SceneEdge, 'form' | 'kind' | 'weak' | 'turn'>;

/** How a tie is drawn, wherever it is painted; no line is finer than `least`, a membership's apart. */
export function lineStyle(
  { form, kind, weak, turn }: Drawn,
  palette: Palette,
  scale: number,
  least = 0,
): LineStyle {
  const full = form === 'band' || kind === undefined ? MERGED_WIDTH : KIND_WIDTH[kind];
  const spoke = form === 'membership';
  const width = Math.max(least, full * scale) * (spoke ? SPOKE_SCALE : 1);
  return {
    colour: kind === undefined ? palette.merged : palette.kinds[kind],
    width,
    pattern: kind === undefined ? [] : scaled(kind, width),
    opacity: turn === 'kept' ? KEPT_OPACITY : weak ? WEAK_OPACITY : spoke ? SPOKE_OPACITY : 1,
  };
}

function scaled(kind: Kind, width: number): readonly number[] {
  return PATTERNS[kind].map((length) => (length * width) / 2);
}

export function arrowLength(width: number): number {
  return 4 + width * 2.2;
}
