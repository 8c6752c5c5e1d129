/** A path of absolute straight lines and cubic curves, all that PDF knows. */
export type Segment =
  | { readonly to: 'move' | 'line'; readonly points: readonly [number, number] }
  | {
      readonly to: 'curve';
      readonly points: readonly [number, number, number, number, number, number];
    }
  | { readonly to: 'start' };

const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
/** Flags of arcs are single digits that need no space after them. */
const ARC =
  /([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]*([-+]?[\d.]+(?:e[-+]?\d+)?)[\s,]+([01])[\s,]*([01])[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const SIZE: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2 };

function groupsOf(command: string, rest: string): readonly (readonly number[])[] {
  if (command === 'Z') return [[]];
  if (command === 'A') return [...rest.matchAll(ARC)].map((found) => found.slice(1).map(Number));
  const numbers = (rest.match(NUMBER) ?? []).map(Number);
  const size = SIZE[command] ?? 1;
  return Array.from({ length: Math.ceil(numbers.length / size) }, (_, index) =>
    numbers.slice(index * size, (index + 1) * size),
  );
}

type Arc = readonly [
  rx: number,
  ry: number,
  tilt: number,
  large: number,
  sweep: number,
  x: number,
  y: number,
];

function angleBetween(ux: number, uy: number, vx: number, vy: number): number {
  return Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
}

/** An elliptical arc as cubic curves of at most a quarter turn (SVG 1.1, appendix F.6). */
function* curvesOfArc(
  fromX: number,
  fromY: number,
  [wideX, wideY, tilt, large, sweep, toX, toY]: Arc,
): Generator<Segment> {
  if (fromX === toX && fromY === toY) return;
  let [rx, ry] = [Math.abs(wideX), Math.abs(wideY)];
  if (rx === 0 || ry === 0) {
    yield { to: 'line', points: [toX, toY] };
    return;
  }
  const phi = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [halfX, halfY] = [(fromX - toX) / 2, (fromY - toY) / 2];
  const [x1, y1] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY];
  const growth = Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2);
  if (growth > 1) [rx, ry] = [rx * growth, ry * growth];
  const below = (rx * y1) ** 2 + (ry * x1) ** 2;
  const root =
    Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below)) * (large === sweep ? -1 : 1);
  const [cx1, cy1] = [(root * rx * y1) / ry, (-root * ry * x1) / rx];
  const centreX = cos * cx1 - sin * cy1 + (fromX + toX) / 2;
  const centreY = sin * cx1 + cos * cy1 + (fromY + toY) / 2;
  const [ux, uy] = [(x1 - cx1) / rx, (y1 - cy1) / ry];
  const start = Math.atan2(uy, ux);
  let turn = angleBetween(ux, uy, (-x1 - cx1) / rx, (-y1 - cy1) / ry);
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): [number, number] => [
    centreX + cos * rx * x - sin * ry * y,
    centreY + sin * rx * x + cos * ry * y,
  ];
  for (let part = 0; part < parts; part++) {
    const [from, to] = [start + part * step, start + (part + 1) * step];
    const [c0, s0, c1, s1] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
    yield {
      to: 'curve',
      points: [
        ...place(c0 - reach * s0, s0 + reach * c0),
        ...place(c1 + reach * s1, s1 - reach * c1),
        ...(part === parts - 1 ? ([toX, toY] as const) : place(c1, s1)),
      ],
    };
  }
}

/** What an attribute `d` draws. */
export function segmentsOf(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point, which smooth curves mirror. */
  let cubic: readonly [number, number] | undefined;
  let quadratic: readonly [number, number] | undefined;
  const curve = (points: readonly [number, number, number, number, number, number]) => {
    segments.push({ to: 'curve', points });
    [x, y] = [points[4], points[5]];
  };
  const bow = (controlX: number, controlY: number, endX: number, endY: number) => {
    quadratic = [controlX, controlY];
    curve([
      x + ((controlX - x) * 2) / 3,
      y + ((controlY - y) * 2) / 3,
      endX + ((controlX - endX) * 2) / 3,
      endY + ((controlY - endY) * 2) / 3,
      endX,
      endY,
    ]);
  };
  for (const [, letter = '', rest = ''] of d.matchAll(COMMAND)) {
    const command = letter.toUpperCase();
    groupsOf(command, rest).forEach((group, index) => {
      const [baseX, baseY] = letter === command ? [0, 0] : [x, y];
      const at = (place: number) => (group[place] ?? 0) + (place % 2 === 0 ? baseX : baseY);
      const [lastCubic, lastQuadratic] = [cubic, quadratic];
      cubic = undefined;
      quadratic = undefined;
      switch (command) {
        case 'M':
          [x, y] = [at(0), at(1)];
          if (index === 0) [startX, startY] = [x, y];
          segments.push({ to: index === 0 ? 'move' : 'line', points: [x, y] });
          break;
        case 'L':
          [x, y] = [at(0), at(1)];
          segments.push({ to: 'line', points: [x, y] });
          break;
        case 'H':
          x = at(0);
          segments.push({ to: 'line', points: [x, y] });
          break;
        case 'V':
          y = (group[0] ?? 0) + baseY;
          segments.push({ to: 'line', points: [x, y] });
          break;
        case 'C':
          cubic = [at(2), at(3)];
          curve([at(0), at(1), at(2), at(3), at(4), at(5)]);
          break;
        case 'S': {
          const [mirrorX, mirrorY] = lastCubic
            ? [2 * x - lastCubic[0], 2 * y - lastCubic[1]]
            : [x, y];
          cubic = [at(0), at(1)];
          curve([mirrorX, mirrorY, at(0), at(1), at(2), at(3)]);
          break;
        }
        case 'Q':
          bow(at(0), at(1), at(2), at(3));
          break;
        case 'T': {
          const [controlX, controlY] = lastQuadratic
            ? [2 * x - lastQuadratic[0], 2 * y - lastQuadratic[1]]
            : [x, y];
          bow(controlX, controlY, at(0), at(1));
          break;
        }
        case 'A': {
          const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0, endX = 0, endY = 0] = group;
          const to = [endX + baseX, endY + baseY] as const;
          segments.push(...curvesOfArc(x, y, [rx, ry, tilt, large, sweep, ...to]));
          [x, y] = to;
          break;
        }
        default:
          segments.push({ to: 'start' });
          [x, y] = [startX, startY];
      }
    });
  }
  return segments;
}
