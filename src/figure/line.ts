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
} from '../scene/palette.ts';
import type { Point, SceneEdge } from '../scene/scene.ts';
import type { Curve } from './shape.ts';
import { element, round } from './xml.ts';

export interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly pattern: readonly number[];
  readonly opacity: number;
}

type Drawn = Pick<SceneEdge, 'form' | 'kind' | 'weak' | 'turn'>;

/** How a tie is drawn, in the picture and in the legend alike. */
export function lineStyle(
  { form, kind, weak, turn }: Drawn,
  palette: Palette,
  scale: number,
): LineStyle {
  const full = form === 'band' || kind === undefined ? MERGED_WIDTH : KIND_WIDTH[kind];
  const spoke = form === 'membership';
  const width = full * scale * (spoke ? SPOKE_SCALE : 1);
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

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A straight line is written as one, so that the file stays easy to edit. */
function pathOf({ from, control, to }: Curve, straight: boolean): string {
  return `M${pair(from)}${straight ? 'L' : `Q${pair(control)} `}${pair(to)}`;
}

export function line(curve: Curve, straight: boolean, style: LineStyle): string {
  return element('path', {
    d: pathOf(curve, straight),
    stroke: style.colour,
    'stroke-width': style.width,
    'stroke-dasharray':
      style.pattern.length > 0 ? style.pattern.map((length) => round(length)).join(' ') : undefined,
  });
}

export function arrowLength(width: number): number {
  return 4 + width * 2.2;
}

/** An arrowhead whose tip is `tip` and which comes from the direction of `from`. */
export function arrowhead(from: Point, tip: Point, { width, colour }: LineStyle): string {
  const length = arrowLength(width);
  const away = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / away, (tip.y - from.y) / away];
  const base = { x: tip.x - ux * length, y: tip.y - uy * length };
  const half = length * 0.42;
  const corners = [
    tip,
    { x: base.x - uy * half, y: base.y + ux * half },
    { x: base.x + uy * half, y: base.y - ux * half },
  ];
  return element('path', { d: `M${corners.map(pair).join('L')}Z`, fill: colour, stroke: 'none' });
}
