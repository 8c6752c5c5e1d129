import { en } from './en.ts';
import { enMeasures } from './en-measures.ts';
import type { FigureWords } from './figure-words.ts';

/** The words of a figure in English. */
export const enFigure: FigureWords = {
  ...en,
  measures: enMeasures,
  readBand: 'Several ties of two parties, counted',
  readFine: 'All ties of two parties as one fine line, wider where there are more',
  readLeader: 'A name, with a line to its party',
  readMoved: 'Moved to make room, with a line to its place',
  figureTitleLinks: (one, other) => `${one} – ${other}: how they are linked`,
  figureAside: 'faint: what is not part of the answer',
  figureLinks: (direct, shared) =>
    `Ties between the two: ${direct}.${shared === '' ? '' : ` Coalitions they share: ${shared}.`}`,
  nameOf: ({ name }) => name,
};
