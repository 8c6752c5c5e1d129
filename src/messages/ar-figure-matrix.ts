import type { FigureMatrixWords } from './en-figure-matrix.ts';
import { pluralOf } from './plural.ts';

const LANGUAGE = 'ar-u-nu-latn';
const plural = pluralOf(LANGUAGE);
const nations = (count: number) =>
  plural(count, { few: 'دول', many: 'دولة', other: 'دولة', one: 'دولة', two: 'دولتان' });
const ties = (count: number) =>
  plural(count, { few: 'روابط', many: 'رابطة', other: 'رابطة', one: 'رابطة', two: 'رابطتان' });

/** What a figure of the matrix says, in Arabic. */
export const arFigureMatrix: FigureMatrixWords = {
  description: (title, subtitle, count, between) =>
    `${title}. ${subtitle}. مصفوفة فيها ${nations(count)}، لكل منها صف وعمود؛ وفي خلاياها ${ties(between)}.`,
  coalitions: (mode) =>
    mode === 'none'
      ? 'التحالفات مخفية: الروابط الثنائية بين الدول وحدها'
      : 'أعضاء التحالف الواحد أزواج؛ والروابط مع التحالف نفسه متروكة',
  order: {
    region: 'مرتّبة بحسب الإقليم',
    community: 'مرتّبة بحسب المجموعة',
    ties: 'مرتّبة بحسب عدد الروابط',
    name: 'مرتّبة بحسب الاسم',
  },
  empty: 'لا رابطة بين دولتين فيما يُعرض',
  part: 'الجزء الظاهر على الشاشة من المصفوفة',
  readBorder: {
    region: 'هنا يبدأ إقليم',
    community: 'هنا تبدأ مجموعة، رقمها قبل الأسماء',
  },
  readWeak: 'معلّقة أو مجمّدة أو متنازع عليها (أبهت)',
};
