import { arFigureMatrix } from './ar-figure-matrix.ts';
import { enFigureMatrix, type FigureMatrixWords } from './en-figure-matrix.ts';
import type { FigureLanguage } from './figure-languages.ts';

const WORDS: Readonly<Record<FigureLanguage, FigureMatrixWords>> = {
  en: enFigureMatrix,
  ar: arFigureMatrix,
};

/** The words of a figure of the matrix, apart from the others so that they are loaded only with it. */
export function figureMatrixWords(language: string): FigureMatrixWords {
  return language === 'ar' ? WORDS.ar : WORDS.en;
}
