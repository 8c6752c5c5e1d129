import { en, type Messages } from '../messages/en.ts';
import { enFigure } from '../messages/en-figure.ts';
import type { FigureWords } from '../messages/figure-words.ts';

/** The catalogue of the reader's language. */
export function messages(): Messages {
  return en;
}

/** What is drawn, named in the reader's language. */
export function figureWords(): FigureWords {
  return enFigure;
}
