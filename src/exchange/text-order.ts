/** Letters without case and marks, so that Türkiye stands beside Turkmenistan on every machine. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
}

/** An order by several texts, the first that differs deciding; the same in every language. */
export function inTextOrder<Item>(
  textsOf: (item: Item) => readonly string[],
): (one: Item, other: Item) => number {
  const known = new Map<Item, readonly string[]>();
  const foldings = new Map<string, string>();
  const foldedOnce = (text: string) => {
    const before = foldings.get(text) ?? folded(text);
    foldings.set(text, before);
    return before;
  };
  const keysOf = (item: Item) => {
    const before = known.get(item);
    if (before) return before;
    const texts = textsOf(item);
    const keys = [...texts.map(foldedOnce), ...texts];
    known.set(item, keys);
    return keys;
  };
  return (one, other) => {
    const others = keysOf(other);
    for (const [index, key] of keysOf(one).entries()) {
      const against = others[index] ?? '';
      if (key !== against) return key < against ? -1 : 1;
    }
    return 0;
  };
}
