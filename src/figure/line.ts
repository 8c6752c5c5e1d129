import { arrowLength, type LineStyle } from '../scene/line-style.ts';
import type { Point } from '../scene/scene.ts';
import type { Curve } from '../scene/shape.ts';
import { element, round } from './xml.ts';

/** In page units: finer lines lose their patterns in print. */
export const LEAST_LINE = 1.2;

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A straight line is written as one, so that the file stays easy to edit. */
function pathOf({ from, control, to }: Curve, straight: boolean): string {
  return `M${pair(from)}${straight ? 'L' : `Q${pair(control)} `}${pair(to)}`;
}

export function line(curve: Curve, straight: boolean, style: LineStyle): string {
  const d = pathOf(curve, straight);
  return [style, style.over]
    .map((stroke) =>
      stroke === undefined
        ? ''
        : element('path', {
            d,
            stroke: stroke.colour,
            'stroke-width': stroke.width,
            'stroke-dasharray':
              stroke.pattern.length > 0
                ? stroke.pattern.map((length) => round(length)).join(' ')
                : undefined,
          }),
    )
    .join('');
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
