const PART = /^(\d{4})(?:\.\.(\d{4})(?:\/(\d{1,3}))?)?$/;

/**
 * The years of `1950..2025/5` (every fifth from 1950), `1950..1960` or `1950,1990..2000`, each once and
 * in order; undefined if the text is none of these.
 */
export function parseYears(text: string): readonly number[] | undefined {
  const years = new Set<number>();
  for (const part of text.split(',')) {
    const [, first, last = first, step = '1'] = PART.exec(part.trim()) ?? [];
    if (first === undefined || Number(step) === 0 || Number(last) < Number(first)) return undefined;
    for (let year = Number(first); year <= Number(last); year += Number(step)) years.add(year);
  }
  return [...years].sort((one, other) => one - other);
}
