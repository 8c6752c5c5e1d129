import { LANGUAGES, type Language } from '../model/language.ts';
import { arFigure } from './ar-figure.ts';
import { enFigure } from './en-figure.ts';
import type { FigureWords } from './figure-words.ts';

export const FIGURE_LANGUAGES = LANGUAGES;
export type FigureLanguage = Language;

export const FIGURE_WORDS: Readonly<Record<FigureLanguage, FigureWords>> = {
  en: enFigure,
  ar: arFigure,
};
