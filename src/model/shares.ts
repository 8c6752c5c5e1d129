/** What two sides have in common and apart; every item is in exactly one of the three. */
export interface Shares<Item> {
  readonly both: readonly Item[];
  readonly onlyA: readonly Item[];
  readonly onlyB: readonly Item[];
}

/** Shares in the order in which each side has them. */
export function sharesOf<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): Shares<Item> {
  return {
    both: [...a].filter((item) => b.has(item)),
    onlyA: [...a].filter((item) => !b.has(item)),
    onlyB: [...b].filter((item) => !a.has(item)),
  };
}
