import type { CommandWords } from './en-command.ts';
import { FORMAT_NAMES } from './format-names.ts';
import { pluralOf } from './plural.ts';

const LANGUAGE = 'ar-u-nu-latn';
const plural = pluralOf(LANGUAGE);
const kilobytes = new Intl.NumberFormat(LANGUAGE, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** The words of figures made by command and of the page on which they are looked through, in Arabic. */
export const arCommand: CommandWords = {
  title: (data) => `أشكال من ${data}`,
  count: (figures) =>
    plural(figures, { one: 'شكل', two: 'شكلان', few: 'أشكال', many: 'شكلًا', other: 'شكل' }),
  ownSource: (data, day) => `المصدر: ${data}، حتى ${day}. رُسم ببرنامج Pactograph.`,
  contents: 'المحتويات',
  whole: 'الشبكة كلها',
  noTies: 'لا رابطة سارية من هذه الأنواع.',
  alternative: 'النص البديل',
  format: { ...FORMAT_NAMES, txt: 'المصادر نصًّا' },
  file: (format, size) => `${format}، ${kilobytes.format(Math.max(1, size / 1000))}`,
  ofFigure: (figure) => `لـ ${figure}`,
};
