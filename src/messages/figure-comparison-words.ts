import { arFigureComparison } from './ar-figure-comparison.ts';
import { enFigureComparison, type FigureComparisonWords } from './en-figure-comparison.ts';
import type { FigureLanguage } from './figure-languages.ts';

const WORDS: Readonly<Record<FigureLanguage, FigureComparisonWords>> = {
  en: enFigureComparison,
  ar: arFigureComparison,
};

/** The words of a figure that compares, apart from the others so that they are loaded only with it. */
export function figureComparisonWords(language: string): FigureComparisonWords {
  return language === 'ar' ? WORDS.ar : WORDS.en;
}
