import type { Tree } from './svg-tree.ts';

/** How shapes and letters are painted; what an element does not say it has from the one around it. */
export interface Style {
  /** As it is written; undefined where there is none. */
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly miterLimit: number;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly evenOdd: boolean;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
}

export const INITIAL: Style = {
  fill: '#000000',
  stroke: undefined,
  strokeWidth: 1,
  dashes: [],
  cap: 0,
  join: 0,
  miterLimit: 4,
  fillOpacity: 1,
  strokeOpacity: 1,
  evenOdd: false,
  size: 16,
  weight: 400,
  anchor: 'start',
  direction: 'ltr',
};

function colourOf(value: string): string | undefined {
  return value === 'none' || value === 'transparent' ? undefined : value;
}

/** At most four decimals, and none that say nothing. */
export function shorter(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000;
  return String(rounded === 0 ? 0 : rounded);
}

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

function oneOf<Value>(names: Readonly<Record<string, Value>>, name: string): Value {
  const value = names[name];
  if (value === undefined) throw new Error(`unknown in a figure: ${name}`);
  return value;
}

/** The style of an element within one of style `outer`. */
export function styleOf({ attributes }: Tree, outer: Style): Style {
  const own: { -readonly [Key in keyof Style]: Style[Key] } = { ...outer };
  for (const [key, value] of Object.entries(attributes)) {
    switch (key) {
      case 'fill':
        own.fill = colourOf(value);
        break;
      case 'stroke':
        own.stroke = colourOf(value);
        break;
      case 'stroke-width':
        own.strokeWidth = Number(value);
        break;
      case 'stroke-dasharray':
        own.dashes = value === 'none' ? [] : value.split(/[\s,]+/).map(Number);
        break;
      case 'stroke-linecap':
        own.cap = oneOf(CAPS, value);
        break;
      case 'stroke-linejoin':
        own.join = oneOf(JOINS, value);
        break;
      case 'stroke-miterlimit':
        own.miterLimit = Number(value);
        break;
      case 'fill-opacity':
        own.fillOpacity = Number(value);
        break;
      case 'stroke-opacity':
        own.strokeOpacity = Number(value);
        break;
      case 'fill-rule':
        own.evenOdd = value === 'evenodd';
        break;
      case 'font-size':
        own.size = Number.parseFloat(value);
        break;
      case 'font-weight':
        own.weight = value === 'bold' || Number(value) >= 600 ? 600 : 400;
        break;
      case 'text-anchor':
        own.anchor = oneOf({ start: 'start', middle: 'middle', end: 'end' } as const, value);
        break;
      case 'direction':
        own.direction = value === 'rtl' ? 'rtl' : 'ltr';
        break;
      case 'style':
        throw new Error('a figure is styled by attributes');
    }
  }
  return own;
}
