import { element, round } from './xml.ts';

function flagId(iso2: string): string {
  return `flag-${iso2.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

const CLIP = 'flag-disc';
/** Of the drawings of flags. */
const SIDE = 512;

/**
 * A round drawing of each of these flags that is known, to be used. Groups, not symbols, whose frame
 * LibreOffice leaves out of account.
 */
export function flagDrawings(wanted: Iterable<string>, flags: ReadonlyMap<string, string>): string {
  const drawings: string[] = [];
  for (const iso2 of [...new Set(wanted)].sort()) {
    const markup = flags.get(iso2);
    if (markup === undefined) continue;
    drawings.push(element('g', { id: flagId(iso2), 'clip-path': `url(#${CLIP})` }, markup));
  }
  if (drawings.length === 0) return '';
  const circle = element('circle', { cx: SIDE / 2, cy: SIDE / 2, r: SIDE / 2 });
  return [element('clipPath', { id: CLIP }, circle), ...drawings].join('\n');
}

/** The flag in a square with that corner. */
export function flagMarkup(iso2: string, x: number, y: number, side: number): string {
  const scale = Math.round((side / SIDE) * 1e5) / 1e5;
  return element('use', {
    'xlink:href': `#${flagId(iso2)}`,
    transform: `translate(${round(x)} ${round(y)}) scale(${scale})`,
  });
}

const COLOUR = /(\s(?:fill|stroke)=")#([\da-f]{3}|[\da-f]{6})"/gi;

/** As light as the colour looks (the luma of ITU-R BT.709). */
function grey(colour: string): string {
  const width = colour.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
    const digits = colour.slice(channel * width, (channel + 1) * width);
    return Number.parseInt(width === 1 ? digits + digits : digits, 16);
  });
  const luma = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return `#${luma.toString(16).padStart(2, '0').repeat(3)}`;
}

/** The flags without their colours. */
export function greyFlags(flags: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...flags].map(([iso2, markup]) => [
      iso2,
      markup.replace(COLOUR, (_, start: string, colour: string) => `${start}${grey(colour)}"`),
    ]),
  );
}
