import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const kilobytes = new Intl.NumberFormat('en-GB', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** The words of the page on which a folder of figures is looked through, in English. */
export const enGallery = {
  title: (data: string) => `Figures from ${data}`,
  count: (figures: number) => plural(figures, { one: 'figure', other: 'figures' }),
  contents: 'Contents',
  whole: 'The whole network',
  noTies: 'No tie of these kinds was in force.',
  alternative: 'Text alternative',
  format: { svg: 'SVG', png: 'PNG', pdf: 'PDF' },
  /** A file of a figure, as its link is read out; `size` in bytes. */
  file: (format: string, size: number) =>
    `${format}, ${kilobytes.format(Math.max(1, size / 1000))}`,
  ofFigure: (figure: string) => `of ${figure}`,
};

export type GalleryMessages = typeof enGallery;
