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

/** Every word of the figure, to find the fonts it needs. */
export function figureWords(picture: Picture, page: FigurePage): string {
  const { title, subtitle, filters, legend, legendNotes, sourceLine } = page;
  return [
    title,
    subtitle,
    ...filters,
    ...legend.map(({ label }) => label),
    ...legendNotes.flatMap(({ label, text }) => [label, text ?? '']),
    sourceLine,
    ...wordsIn(picture),
  ].join('\n');
}
