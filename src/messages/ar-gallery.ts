import type { GalleryMessages } from './en-gallery.ts';
import { pluralOf } from './plural.ts';

const LANGUAGE = 'ar-u-nu-latn';
const plural = pluralOf(LANGUAGE);
const kilobytes = new Intl.NumberFormat(LANGUAGE, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** The words of the page on which a folder of figures is looked through, in Arabic. */
export const arGallery: GalleryMessages = {
  title: (data) => `أشكال من ${data}`,
  count: (figures) =>
    plural(figures, { one: 'شكل', two: 'شكلان', few: 'أشكال', many: 'شكلًا', other: 'شكل' }),
  contents: 'المحتويات',
  whole: 'الشبكة كلها',
  noTies: 'لا رابطة سارية من هذه الأنواع.',
  alternative: 'النص البديل',
  format: { svg: 'SVG', png: 'PNG', pdf: 'PDF' },
  file: (format, size) => `${format}، ${kilobytes.format(Math.max(1, size / 1000))}`,
  ofFigure: (figure) => `لـ ${figure}`,
};
