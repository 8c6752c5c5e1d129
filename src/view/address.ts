import { PARAMETERS } from './parameters.ts';
import { OPENING_VIEW, type View } from './view.ts';

export interface ReadAddress {
  readonly view: View;
  /** Parameters that were not understood, wholly or in part. */
  readonly ignored: readonly string[];
}

const BY_NAME = new Map(PARAMETERS.map((parameter) => [parameter.name, parameter]));

/** The view an address holds; what it does not understand is named and left out. Never throws. */
export function readAddress(search: string): ReadAddress {
  let view = OPENING_VIEW;
  const ignored = new Set<string>();
  for (const [name, text] of new URLSearchParams(search)) {
    const parameter = BY_NAME.get(name);
    const change = parameter?.read(text, view);
    if (change) view = { ...view, ...change };
    if (!change || (parameter?.isPartial?.(text) ?? false)) ignored.add(name);
  }
  return { view, ignored: [...ignored] };
}

/** The search part of the view's address, `''` or starting with `?`; only what differs from the opening view. */
export function writeAddress(view: View): string {
  // Commas, slashes and colons are allowed in a query and easier to read as they are.
  const readable = (text: string) =>
    encodeURIComponent(text).replaceAll(/%2C|%2F|%3A/g, decodeURIComponent);
  const written = PARAMETERS.flatMap(({ name, write }) => {
    const text = write(view);
    return text === undefined ? [] : [`${name}=${readable(text)}`];
  });
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
