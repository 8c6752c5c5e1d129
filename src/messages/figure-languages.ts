import { arFigure } from './ar-figure.ts';
import { enFigure } from './en-figure.ts';
import type { FigureWords } from './figure-words.ts';

export const FIGURE_LANGUAGES = ['en', 'ar'] as const;
export type FigureLanguage = (typeof FIGURE_LANGUAGES)[number];

export const FIGURE_WORDS: Readonly<Record<FigureLanguage, FigureWords>> = {
  en: enFigure,
  ar: arFigure,
};
