import { combined, IDENTITY, type Matrix, matrixOf } from '../../src/figure/read/matrix.ts';
import { INITIAL, type Style, styleOf } from '../../src/figure/read/style.ts';
import { elementsOf, svgTree, type Tree, textOf } from '../../src/figure/read/svg-tree.ts';
import { cssPixels, parseLength } from '../../src/figure/sizes.ts';
import { setText } from '../../src/figure/type/set-text.ts';
import { type Typeface, typefacesFor } from '../../src/figure/type/typeface.ts';
import { loadFace } from './load-face.ts';

export interface Box {
  readonly what: string;
  readonly owner: string | undefined;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of text where it stands, as its letters are really wide and, without tails, high. */
export interface TextBox extends Box {
  /** In points on paper. */
  readonly points: number;
}

/** A line from a party to its name, corner by corner. */
export interface LeaderLine {
  readonly owner: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Boxes {
  readonly page: Box;
  readonly texts: readonly TextBox[];
  readonly leaders: readonly LeaderLine[];
  /** Discs and capsules of parties. */
  readonly parties: readonly Box[];
}

type Sides = Pick<Box, 'left' | 'right' | 'top' | 'bottom'>;

/** Where the box is on the page, which is turned by right angles at most. */
function placed({ left, right, top, bottom }: Sides, [a, b, c, d, e, f]: Matrix): Sides {
  const [xs, ys] = [
    [a * left + c * top + e, a * right + c * bottom + e],
    [b * left + d * top + f, b * right + d * bottom + f],
  ];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function linesOf(
  text: Tree,
  style: Style,
  faces: readonly Typeface[],
  owner: string | undefined,
  toPoints: number,
  at: Matrix,
): TextBox[] {
  return setText(text, style, faces).flatMap((runs) => {
    const [first] = runs;
    if (!first) return [];
    const size = Math.max(...runs.map(({ run }) => run.size));
    const lying = {
      left: Math.min(...runs.map(({ x }) => x)),
      right: Math.max(...runs.map(({ x, run }) => x + run.width)),
      top: first.y - 0.7 * size,
      bottom: first.y,
    };
    return {
      what: textOf(text),
      owner,
      ...placed(lying, at),
      points: Math.min(...runs.map(({ run }) => run.size)) * toPoints,
    };
  });
}

/** Everything that might overlap in a figure, read back from its SVG. */
export async function boxesOf(svg: string): Promise<Boxes> {
  const root = svgTree(svg);
  const faces = await typefacesFor(svg, loadFace);
  const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number);
  const written = parseLength(root.attributes.width ?? '');
  if (!written) throw new Error('a figure without its width');
  const toPoints = (cssPixels(written) / width) * 0.75;
  const texts: TextBox[] = [];
  const parties: Box[] = [];
  const leaders: LeaderLine[] = [];
  const visit = (element: Tree, outer: Style, owner: string | undefined, around: Matrix) => {
    const style = styleOf(element, outer);
    const { transform } = element.attributes;
    const at = transform === undefined ? around : combined(around, matrixOf(transform));
    const of = element.attributes['data-party'] ?? element.attributes['data-tie'] ?? owner;
    const isRim = element.attributes['aria-hidden'] === 'true';
    if (element.name === 'text' && !isRim)
      texts.push(...linesOf(element, style, faces, of, toPoints, at));

    for (const child of elementsOf(element)) visit(child, style, of, at);
    const party = element.attributes['data-party'];
    if (party !== undefined) {
      parties.push(...outlineOf(element, party));
      leaders.push(...leadersOf(element, party));
    }
  };
  visit(root, INITIAL, undefined, IDENTITY);
  return {
    page: { what: 'page', owner: '', left: 0, top: 0, right: width, bottom: height },
    texts,
    leaders,
    parties,
  };
}

function leadersOf(group: Tree, owner: string): readonly LeaderLine[] {
  return elementsOf(group).flatMap(({ name, attributes }) => {
    if (name !== 'path') return [];
    const numbers = (attributes.d ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = numbers;
    return {
      owner,
      points: [
        [fromX, fromY],
        [toX, toY],
      ],
    };
  });
}

function outlineOf(group: Tree, owner: string): readonly Box[] {
  const boxes = elementsOf(group).flatMap(({ name, attributes }): Box[] => {
    const number = (key: string) => Number(attributes[key] ?? 0);
    const half = number('stroke-width') / 2;
    if (name === 'circle') {
      const [x, y, r] = [number('cx'), number('cy'), number('r') + half];
      return [{ what: owner, owner, left: x - r, right: x + r, top: y - r, bottom: y + r }];
    }
    if (name !== 'rect') return [];
    const [x, y] = [number('x'), number('y')];
    return [
      {
        what: owner,
        owner,
        left: x - half,
        top: y - half,
        right: x + number('width') + half,
        bottom: y + number('height') + half,
      },
    ];
  });
  if (boxes.length === 0) return [];
  return [
    {
      what: owner,
      owner,
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  ];
}

const NEARLY = 0.5;

function meet(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > NEARLY &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > NEARLY
  );
}

/** Whether two discs or capsules, round at their ends, reach into each other. */
function reachIntoEachOther(a: Box, b: Box): boolean {
  const half = (box: Box) => (box.bottom - box.top) / 2;
  const straight = (box: Box) => Math.max(0, (box.right - box.left) / 2 - half(box));
  const across = Math.abs(a.left + a.right - b.left - b.right) / 2 - straight(a) - straight(b);
  const down = Math.abs(a.top + a.bottom - b.top - b.bottom) / 2;
  return half(a) + half(b) - Math.hypot(Math.max(0, across), down) > NEARLY;
}

/** What lies on what it should not, in words. */
export function overlaps({ page, texts, parties }: Boxes): readonly string[] {
  const found: string[] = [];
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1)) {
      if (meet(text, other)) found.push(`${text.what} on ${other.what}`);
    }
    for (const party of parties) {
      if (party.owner !== text.owner && meet(text, party)) {
        found.push(`${text.what} on the disc of ${party.what}`);
      }
    }
  });
  for (const box of [...texts, ...parties]) {
    const isOff =
      box.left < page.left - NEARLY ||
      box.right > page.right + NEARLY ||
      box.top < page.top - NEARLY ||
      box.bottom > page.bottom + NEARLY;
    if (isOff) found.push(`${box.what} off the page`);
  }
  parties.forEach((party, index) => {
    for (const other of parties.slice(index + 1)) {
      if (reachIntoEachOther(party, other)) found.push(`disc of ${party.what} on ${other.what}`);
    }
  });
  return found;
}
