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
