import { KINDS } from '../model/kind.ts';
import { ASIDE_OPACITY } from '../scene/aside.ts';
import { type Box, boxAround, meet } from '../scene/labels.ts';
import { arrowLength, type LineStyle, lineStyle } from '../scene/line-style.ts';
import { type Palette, TURN_MARKS } from '../scene/palette.ts';
import { rimOf } from '../scene/rings.ts';
import type { Point, SceneEdge, SceneNode } from '../scene/scene.ts';
import { between, type Curve, section } from '../scene/shape.ts';
import type { Size } from '../scene/sizes.ts';
import { textWidth } from '../scene/text-width.ts';
import { arrowhead, LEAST_LINE, line } from './line.ts';
import { type Direction, textAt } from './text.ts';
import { element, idOf } from './xml.ts';

export interface PlacedTie {
  readonly edge: SceneEdge;
  /** Absent where the two parties touch. */
  readonly curve: Curve | undefined;
}

export function placeTies(
  edges: readonly SceneEdge[],
  nodes: readonly SceneNode[],
  scale: number,
): readonly PlacedTie[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target) return [];
    const rims = { source: rimOf(source, scale), target: rimOf(target, scale) };
    return [{ edge, curve: between(source, target, edge.bend * scale, rims) }];
  });
}

export interface BandCount {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly text: string;
}

const COUNT_SIZE = 9;

/** Along a tie, where what is written on it may stand, the best place first. */
const PLACES: readonly number[] = [
  0.5,
  ...Array.from({ length: 13 }, (_, step) => (0.4 * (step + 1)) / 13).flatMap((off) => [
    0.5 - off,
    0.5 + off,
  ]),
];

export interface BandCounts {
  readonly placed: readonly BandCount[];
  /** How many have no room along their ties. */
  readonly leftOut: number;
}

function pointAt({ from, control, to }: Curve, share: number): Point {
  const rest = 1 - share;
  const [a, b, c] = [rest * rest, 2 * rest * share, share * share];
  return {
    x: a * from.x + b * control.x + c * to.x,
    y: a * from.y + b * control.y + c * to.y,
  };
}

/** A sign is no taller than small letters and needs no air around it; numbers would run together. */
function roomFor(text: string, size: number, isSign: boolean): Size {
  const width = textWidth(text, size, 'semibold');
  return isSign ? { width, height: size * 0.7 } : { width: width + 4, height: size + 2 };
}

/**
 * Where the bands say how many ties they hold, and lines what became of them: in the middle, or near
 * it where something is in the way there, another of them too, and nowhere if that is so along the
 * whole tie.
 *
 * @param smallest that letters may be, in page units
 */
export function bandCounts(
  ties: readonly PlacedTie[],
  format: (count: number) => string,
  smallest: number,
  inTheWay: readonly Box[] = [],
): BandCounts {
  const size = Math.max(COUNT_SIZE, smallest);
  const taken = [...inTheWay];
  let leftOut = 0;
  const placed = ties.flatMap(({ edge, curve }) => {
    const mark = edge.turn ? TURN_MARKS[edge.turn] : '';
    const text = edge.form === 'band' && !edge.fine ? format(edge.ties.length) : mark;
    if (text === '') return [];
    const box = roomFor(text, size, text === mark);
    const boxAt = ({ x, y }: Point) => boxAround(x, y, box.width, box.height);
    const isFree = (point: Point) => {
      const there = boxAt(point);
      return !taken.some((other) => meet(there, other));
    };
    const point = curve && PLACES.map((share) => pointAt(curve, share)).find(isFree);
    if (!point) {
      leftOut++;
      return [];
    }
    taken.push(boxAt(point));
    return [{ id: edge.id, ...point, ...box, size, text }];
  });
  return { placed, leftOut };
}

/** A curve shortened at its end, where `length` is small against it. */
function shortened(curve: Curve, length: number, end: 'source' | 'target'): Curve {
  const { from, to } = curve;
  const share = Math.min(0.9, length / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
  return end === 'target' ? section(curve, 0, 1 - share) : section(curve, share, 1);
}

function stroke(curve: Curve, { bend, arrow }: SceneEdge, style: LineStyle): string {
  const straight = bend === 0;
  if (arrow === 'none') return line(curve, straight, style);
  // A little less than the head, which hides the end of the line.
  const rest = shortened(curve, arrowLength(style.width) * 0.8, arrow);
  const head =
    arrow === 'target'
      ? arrowhead(rest.to, curve.to, style)
      : arrowhead(rest.from, curve.from, style);
  return line(rest, straight, style) + head;
}

/** Memberships first: they are many and fine, and lie under the ties between two parties. */
const ORDER: readonly SceneEdge['form'][] = ['membership', 'pair', 'relationship', 'band'];

const LAYERS: Readonly<Record<SceneEdge['form'], string>> = {
  membership: 'memberships',
  pair: 'pairs',
  relationship: 'ties',
  band: 'bands',
};

/** The ties in layers of one form and kind each, by which an editor of the file finds them. */
export function tiesMarkup(
  ties: readonly PlacedTie[],
  counts: readonly BandCount[],
  palette: Palette,
  scale: number,
  dir: Direction,
): string {
  const countOf = new Map(counts.map((count) => [count.id, count]));
  const markupOf = ({ edge, curve }: PlacedTie) => {
    const style = lineStyle(edge, palette, scale, LEAST_LINE);
    const count = countOf.get(edge.id);
    const attributes = {
      'data-tie': edge.ties.join(' '),
      'data-kind': edge.kind,
      'data-from': edge.source,
      'data-to': edge.target,
      opacity: edge.aside ? ASIDE_OPACITY : style.opacity === 1 ? undefined : style.opacity,
    };
    const lettering = {
      weight: 'semibold',
      fill: palette.ink,
      anchor: 'middle',
      halo: palette.ground,
    } as const;
    const number = count
      ? textAt(count.x, count.y, [count.text], dir, { ...lettering, size: count.size })
      : '';
    return element('g', attributes, curve ? stroke(curve, edge, style) + number : '');
  };
  const layers = ORDER.flatMap((form) =>
    [...KINDS, undefined].flatMap((kind) => {
      const alike = ties.filter(({ edge }) => edge.form === form && edge.kind === kind);
      if (alike.length === 0) return [];
      const id = kind === undefined ? LAYERS[form] : idOf(LAYERS[form], kind);
      return [element('g', { id, 'data-kind': kind }, alike.map(markupOf).join('\n'))];
    }),
  );
  return element('g', { id: 'ties', fill: 'none' }, layers.join('\n'));
}
