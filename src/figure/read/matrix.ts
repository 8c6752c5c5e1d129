/** An affine transform as SVG and PDF write it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

const FUNCTION = /(\w+)\s*\(([^)]*)\)/g;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

function single(name: string, values: readonly number[]): Matrix {
  const [first = 0, second, third] = values;
  switch (name) {
    case 'matrix': {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
      return [a, b, c, d, e, f];
    }
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0];
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate': {
      const angle = (first * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
      const [x, y] = [second ?? 0, third ?? 0];
      return combined([1, 0, 0, 1, x, y], combined(turn, [1, 0, 0, 1, -x, -y]));
    }
    case 'skewX':
      return [1, 0, Math.tan((first * Math.PI) / 180), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan((first * Math.PI) / 180), 0, 1, 0, 0];
    default:
      throw new Error(`unknown transform: ${name}`);
  }
}

/** What an attribute `transform` says. */
export function matrixOf(transform: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', values = ''] of transform.matchAll(FUNCTION)) {
    matrix = combined(matrix, single(name, (values.match(NUMBER) ?? []).map(Number)));
  }
  return matrix;
}
