import type { FigurePage } from './figure.ts';

/** What a page may leave out for want of room, in the order in which it does. */
const GIVING_WAY: readonly ((page: FigurePage) => FigurePage)[] = [
  (page) => ({ ...page, legend: [], legendNotes: [] }),
  (page) => ({ ...page, filters: [] }),
  (page) => ({ ...page, sourceLine: '' }),
  (page) => ({ ...page, subtitle: '' }),
];

/** The page whole, and with less and less around the picture; the last may still have too little room. */
export function givingWay(page: FigurePage): readonly FigurePage[] {
  const pages = [page];
  let less = page;
  for (const without of GIVING_WAY) {
    less = without(less);
    pages.push(less);
  }
  return pages;
}
