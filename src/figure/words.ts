import type { FigurePage } from './figure.ts';
import { isMatrix, type Picture } from './picture.ts';

function wordsIn(picture: Picture): readonly string[] {
  if (isMatrix(picture)) {
    const { rows, columns } = picture;
    return [...rows, ...columns].flatMap(({ label, code }) => [label, code]);
  }
  const { nodes, hulls = [] } = picture;
  return [...hulls, ...nodes].flatMap(({ label, caption }) => [label, caption ?? '']);
}

/** Every word of the figure but its title and subtitle. */
export function wordsBelowHead(picture: Picture, page: FigurePage): string {
  const { filters, legend, legendNotes, sourceLine } = page;
  return [
    ...filters,
    ...legend.map(({ label }) => label),
    ...legendNotes.flatMap(({ label, text }) => [label, text ?? '']),
    sourceLine,
    ...wordsIn(picture),
  ].join('\n');
}

/** Every word of the figure, to find the fonts it needs. */
export function figureWords(picture: Picture, page: FigurePage): string {
  return [page.title, page.subtitle, wordsBelowHead(picture, page)].join('\n');
}
