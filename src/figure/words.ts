import type { Scene } from '../scene/scene.ts';
import type { FigurePage } from './figure.ts';

/** Every word of the figure, to find the fonts it needs. */
export function figureWords({ nodes, hulls = [] }: Scene, page: FigurePage): string {
  const { title, subtitle, filters, legend, legendNotes, sourceLine } = page;
  return [
    title,
    subtitle,
    ...filters,
    ...legend.map(({ label }) => label),
    ...legendNotes.flatMap(({ label, text }) => [label, text ?? '']),
    sourceLine,
    ...hulls.flatMap(({ label, caption }) => [label, caption ?? '']),
    ...nodes.flatMap(({ label, caption }) => [label, caption ?? '']),
  ].join('\n');
}
