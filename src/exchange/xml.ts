/** What XML 1.0 forbids or discourages: controls other than tab and line ends, halves of a character. */
const UNFIT =
  /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{FEFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text as every XML reader gives it back. */
export function fitForXml(text: string): string {
  return text.replace(UNFIT, '');
}

/**
 * Text for between tags and within quotation marks. Tabs and line ends of every sort are written by
 * number, since readers turn them into others.
 */
export function xmlText(text: string): string {
  return fitForXml(text).replace(
    /[&<>"\t\n\r\u2028\u2029]/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element on lines of its own; attributes are escaped here, what is inside is markup. */
export function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  return inside === undefined ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** Children, a line each. */
export function lines(children: readonly string[]): string {
  return children.length === 0 ? '' : `\n${children.join('\n')}\n`;
}
