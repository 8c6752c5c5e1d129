import { element } from './xml.ts';

export function flagId(iso2: string): string {
  return `flag-${iso2.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

const CLIP = 'flag-disc';

/** One round symbol for each of these flags that is known. */
export function flagSymbols(wanted: Iterable<string>, flags: ReadonlyMap<string, string>): string {
  const symbols: string[] = [];
  for (const iso2 of [...new Set(wanted)].sort()) {
    const markup = flags.get(iso2);
    if (markup === undefined) continue;
    const clipped = element('g', { 'clip-path': `url(#${CLIP})` }, markup);
    symbols.push(element('symbol', { id: flagId(iso2), viewBox: '0 0 512 512' }, clipped));
  }
  if (symbols.length === 0) return '';
  const circle = element('circle', { cx: 256, cy: 256, r: 256 });
  return [element('clipPath', { id: CLIP }, circle), ...symbols].join('\n');
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
