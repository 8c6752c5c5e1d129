/** What XML 1.0 forbids, and the controls by which a name could turn the text around it. */
const UNFIT =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{7F}-\u{9F}]|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** One line of text from outside: no control characters, no more than one space at a time. */
export function cleanText(text: string): string {
  return text.replace(UNFIT, '').replace(/\s+/gu, ' ').trim();
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** At most two decimals, so that the same picture is the same text on every machine. */
export function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** An id that programs can show and styles can name; what is in it comes from outside. */
export function idOf(kind: string, name: string): string {
  return `${kind}-${name.replace(/[^\p{L}\p{N}_.-]+/gu, '-')}`;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with the markup inside it; attributes are escaped here, the inside is not. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'number' ? round(value) : cleanText(value);
    start += ` ${key}="${escapeXml(text)}"`;
  }
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}
