/** An element of the figure, read back from its SVG. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)|<\?[^>]*\?>/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (NAMED[name.toLowerCase()] ?? ''),
  );
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Tree | string)[];
}

/** Reads the SVG that figures are written in: elements, attributes in double quotes, and text. */
export function svgTree(svg: string): Tree {
  const document: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [document];
  let end = 0;
  for (const [token, close, name, attributes = '', empty, text] of svg.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1) ?? document;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (close) {
      if (parent.name !== name) throw new Error(`unexpected </${name}> in a figure`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: {}, children: [] };
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        element.attributes[key] = decoded(value);
      }
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = document.children.find((child) => typeof child !== 'string');
  if (end !== svg.length || open.length !== 1 || !root) throw new Error('a figure is no SVG');
  return root;
}

export function elementsOf({ children }: Tree): readonly Tree[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text within, in order. */
export function textOf({ children }: Tree): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
