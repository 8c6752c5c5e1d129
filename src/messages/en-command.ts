import { FORMAT_NAMES } from './format-names.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en-GB');
const kilobytes = new Intl.NumberFormat('en-GB', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** The words of figures made by command and of the page on which they are looked through, in English. */
export const enCommand = {
  title: (data: string) => `Figures from ${data}`,
  count: (figures: number) => plural(figures, { one: 'figure', other: 'figures' }),
  /** The source line of data that are not Pactograph's own. */
  ownSource: (data: string, day: string) => `Source: ${data}, as of ${day}. Drawn with Pactograph.`,
  contents: 'Contents',
  whole: 'The whole network',
  noTies: 'No tie of these kinds was in force.',
  alternative: 'Text alternative',
  format: { ...FORMAT_NAMES, txt: 'Sources as text' },
  /** A file of a figure, as its link is read out; `size` in bytes. */
  file: (format: string, size: number) =>
    `${format}, ${kilobytes.format(Math.max(1, size / 1000))}`,
  ofFigure: (figure: string) => `of ${figure}`,
};

export type CommandWords = typeof enCommand;
