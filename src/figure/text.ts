import type { Weight } from '../scene/text-width.ts';
import { type Attributes, cleanText, element, escapeXml } from './xml.ts';

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}]/u;

/**
 * The text for the inside of an element. Where all its letters run against the direction of the page
 * it is isolated; a mixed sentence is the page's own and keeps the page's direction.
 */
export function readable(text: string, dir: Direction): string {
  const clean = cleanText(text);
  const [own, other] =
    dir === 'ltr' ? [LEFT_TO_RIGHT, RIGHT_TO_LEFT] : [RIGHT_TO_LEFT, LEFT_TO_RIGHT];
  return escapeXml(other.test(clean) && !own.test(clean) ? `\u2068${clean}\u2069` : clean);
}

export interface Lettering {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour of a rim that keeps the letters legible over lines. */
  readonly halo?: string;
}

export const LINE_HEIGHT = 1.2;
/** From the middle of a line of capitals down to its baseline, in ems. */
const HALF_CAPITAL = 0.35;

function letteringAttributes({ size, weight, fill, anchor }: Lettering): Attributes {
  return {
    'font-size': size,
    'font-weight': weight === 'semibold' ? 600 : undefined,
    fill,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
}

/** The rim alone, below the letters: a program that paints rims last would cover them with theirs. */
function rimAttributes(lettering: Lettering): Attributes {
  const { size, halo } = lettering;
  return {
    ...letteringAttributes(lettering),
    fill: 'none',
    stroke: halo,
    'stroke-width': Math.max(2.4, size * 0.28),
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
}

/** Lines under one another, centred about `y`; one text to search, copy and read aloud. */
export function textAt(
  x: number,
  y: number,
  lines: readonly string[],
  dir: Direction,
  lettering: Lettering,
): string {
  const step = lettering.size * LINE_HEIGHT;
  const first = y - ((lines.length - 1) * step) / 2 + lettering.size * HALF_CAPITAL;
  const written = (attributes: Attributes) => {
    const [only, ...more] = lines;
    if (more.length === 0) {
      return element('text', { x, y: first, ...attributes }, readable(only ?? '', dir));
    }
    const spans = lines.map((line, index) =>
      element('tspan', { x, y: first + index * step }, readable(line, dir)),
    );
    return element('text', attributes, spans.join(' '));
  };
  const letters = written(letteringAttributes(lettering));
  return lettering.halo === undefined ? letters : written(rimAttributes(lettering)) + letters;
}
