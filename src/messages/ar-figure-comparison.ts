import type { FigureComparisonWords } from './en-figure-comparison.ts';
import { pluralOf } from './plural.ts';

const LANGUAGE = 'ar-u-nu-latn';
const plural = pluralOf(LANGUAGE);
const list = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
/** One and two are told by the word alone. */
function counted(count: number, one: string, two: string, few: string): string {
  if (count === 1) return `${one} واحدة`;
  return count === 2 ? two : plural(count, { few, other: one });
}

/** What a figure that compares two dates says, in Arabic. */
export const arFigureComparison: FigureComparisonWords = {
  read: {
    began: 'بدأت بين التاريخين',
    ended: 'انتهت بين التاريخين',
    suspended: 'ضعفت: عُلّقت أو جُمّدت أو صارت محلّ نزاع',
    kept: 'بقيت (باهتة)',
  },
  counted: 'روابط سارية في أحد التاريخين أو كليهما، معدودة معًا',
  mixed: 'تغيّرت أنواعها تغيّرًا مختلفًا',
  turns: ({ began, ended, suspended, restored, kept }, spells) => {
    const happened = [
      [began, 'بدأت'],
      [ended, 'انتهت'],
      [suspended, 'ضعفت'],
      [restored, 'قويت'],
      [kept, 'بقيت'],
    ] as const;
    const parts = happened.flatMap(([count, what]) =>
      count > 0 ? [`${what} ${counted(count, 'رابطة', 'رابطتان', 'روابط')}`] : [],
    );
    if (parts.length === 0) return '';
    const twice = counted(spells, 'عضوية', 'عضويتان', 'عضويات');
    return `من الروابط السارية في أحد التاريخين أو كليهما: ${list.format(parts)}${spells > 0 ? ` (${twice} بفترتين مرسومتين، تُحسب مرة واحدة)` : ''}.`;
  },
};
