import { type Segment, segmentsOf } from './path-data.ts';
import type { Tree } from './svg-tree.ts';

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
}

function rectangle(x: number, y: number, width: number, height: number, rx: number, ry: number) {
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const [across, down] = [Math.min(rx, width / 2), Math.min(ry, height / 2)];
  const corner = (dx: number, dy: number) => `a${across} ${down} 0 0 1 ${dx} ${dy}`;
  const [long, high] = [width - 2 * across, height - 2 * down];
  return `M${x + across} ${y}h${long}${corner(across, down)}v${high}${corner(-across, down)}h${-long}${corner(-across, -down)}v${-high}${corner(across, -down)}Z`;
}

function dataOf({ name, attributes }: Tree): string | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return attributes.d ?? '';
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect': {
      const rx = number(attributes.rx === undefined ? 'ry' : 'rx');
      const ry = number(attributes.ry === undefined ? 'rx' : 'ry');
      return rectangle(number('x'), number('y'), number('width'), number('height'), rx, ry);
    }
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return `M${attributes.points ?? ''}`;
    case 'polygon':
      return `M${attributes.points ?? ''}Z`;
    default:
      return undefined;
  }
}

/** The outline of a basic shape; undefined of other elements. */
export function shapePath(element: Tree): readonly Segment[] | undefined {
  const data = dataOf(element);
  return data === undefined ? undefined : segmentsOf(data);
}
