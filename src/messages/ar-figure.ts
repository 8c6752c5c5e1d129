import type { FigureWords } from './figure-words.ts';
import { dateFormatter } from './format-date.ts';
import { pluralOf } from './plural.ts';

/** Arabic as it is printed from Cairo to Muscat: European digits, which maps and treaties share. */
const LANGUAGE = 'ar-u-nu-latn';
const plural = pluralOf(LANGUAGE);
const list = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const number = new Intl.NumberFormat(LANGUAGE);
const index = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const share = new Intl.NumberFormat(LANGUAGE, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const nations = (count: number) =>
  plural(count, { few: 'دول', many: 'دولة', other: 'دولة', one: 'دولة', two: 'دولتان' });
const coalitions = (count: number) =>
  plural(count, { few: 'تحالفات', many: 'تحالفًا', other: 'تحالف', one: 'تحالف', two: 'تحالفان' });
const ties = (count: number) =>
  plural(count, { few: 'روابط', many: 'رابطة', other: 'رابطة', one: 'رابطة', two: 'رابطتان' });
const steps = (count: number) =>
  plural(count, { few: 'خطوات', many: 'خطوة', other: 'خطوة', one: 'خطوة', two: 'خطوتان' });
const parties = (count: number) =>
  plural(count, { few: 'أطراف', many: 'طرفًا', other: 'طرف', one: 'طرف', two: 'طرفان' });

/** The words of a figure in Arabic. */
export const arFigure: FigureWords = {
  language: 'ar',
  direction: 'rtl',
  date: dateFormatter(LANGUAGE),
  list: (items) => list.format(items),
  nameOf: ({ name, nameArabic }) => (nameArabic === '' ? name : nameArabic),
  asOfDate: (when) => `في ${when}`,
  betweenDates: (earlier, later) => `بين ${earlier} و${later}`,
  kind: {
    'mutual-defence': 'دفاع مشترك',
    'security-consultation': 'تشاور أمني',
    'intelligence-sharing': 'تبادل استخباراتي',
    exercise: 'تمارين',
    'training-and-assistance': 'تدريب ومساعدة',
    'basing-and-access': 'قواعد وتسهيلات',
    'arms-and-technology': 'سلاح وتقنية',
    'political-support': 'دعم سياسي',
  },
  region: {
    gulf: 'الخليج وإيران والعراق',
    levant: 'المشرق وتركيا',
    'north-africa': 'شمال أفريقيا',
    sahel: 'الساحل',
    'west-africa': 'غرب أفريقيا',
    horn: 'القرن الأفريقي',
    'east-africa': 'شرق أفريقيا',
    'southern-africa': 'جنوب أفريقيا القارة',
    'central-africa': 'وسط أفريقيا',
    caucasus: 'القوقاز',
    'central-asia': 'آسيا الوسطى',
    'south-asia': 'جنوب آسيا',
    'south-east-asia': 'جنوب شرق آسيا',
    'east-asia': 'شرق آسيا',
    europe: 'أوروبا',
    'north-america': 'أمريكا الشمالية',
    'latin-america': 'أمريكا اللاتينية',
    oceania: 'أوقيانوسيا',
  },
  filters: {
    allKinds: 'كل أنواع الروابط',
    noKinds: 'بلا أي نوع من الروابط',
    someKinds: (count, all) => `${number.format(count)} من ${number.format(all)} من أنواع الروابط`,
    kindsOnly: (names) => `${names} فقط`,
    focusOn: (name, depth) => (depth === 1 ? `محيط ${name}` : `محيط ${name}، ${steps(depth)}`),
    withinOn: (name) => `أعضاء ${name} فقط`,
    pinned: (name) => `مثبّت: ${name}`,
    obligationOn: (name) => `الالتزام: ${name}`,
    obligations: {
      defence: 'الدفاع',
      offence: 'الهجوم',
      neutrality: 'الحياد',
      nonaggression: 'عدم الاعتداء',
      consultation: 'التشاور',
    },
    sides: {
      all: 'الكل',
      inside: 'داخل منظمة التعاون الإسلامي',
      outside: 'إلى خارج منظمة التعاون الإسلامي',
    },
    forms: { all: 'الكل', bilateral: 'ثنائية', multilateral: 'متعددة الأطراف' },
    standings: {
      active: 'سارية',
      suspended: 'معلّقة أو مجمّدة',
      contested: 'متنازع عليها أو معلنة',
    },
    confidences: {
      high: 'ثقة عالية',
      medium: 'ثقة متوسطة',
      low: 'ثقة منخفضة',
    },
  },
  selection: {
    onlyThese: (names, more) =>
      `${list.format(more > 0 ? [...names, `${number.format(more)} غيرها`] : names)} فقط`,
  },
  measures: {
    name: {
      brokerage: 'الوصل بين منظمة التعاون الإسلامي وسواها',
      betweenness: 'الوقوع على الطريق بين الآخرين',
      degree: 'عدد الروابط',
      closeness: 'القرب من جميع الآخرين',
      communities: 'المجموعات',
    },
    sizes: (name, smallest, largest) => `${name}: من ${smallest} إلى ${largest}`,
    value: {
      count: (value) => number.format(value),
      share: (value) => share.format(value),
      index: (value) => index.format(value),
      group: (value) => number.format(value),
    },
    communityOf: (group, size) => `المجموعة ${number.format(group)}: ${parties(size)}`,
    labelInCommunity: (label, group) => `${number.format(group)} · ${label}`,
  },
  others: (count) => `+${number.format(count)} ${count === 1 ? 'أخرى' : 'أخريات'}`,
  focusNote: (name, depth) => (depth === 1 ? `محيط ${name}` : `محيط ${name}، ${steps(depth)}`),
  readInsider: 'عضو في منظمة التعاون الإسلامي',
  readOutsider: 'دولة أخرى (حلقة مزدوجة)',
  readHub: 'تحالف',
  readHull: 'تحالف، والدول داخل طوقه أعضاؤه',
  sampleHub: 'أ ب ج',
  readMembership: 'عضوية في تحالف',
  readFolded: 'أعضاء من الخارج مطويّون في تحالفهم',
  readBand: 'عدة روابط بين طرفين، بعددها',
  readFine: 'كل روابط الطرفين خط دقيق واحد، يزداد عرضه بازديادها',
  readArrow: 'من طرف واحد: ممن يعطي إلى من يأخذ',
  figureTitleLinks: (one, other) => `${one} – ${other}: ما يربط بينهما`,
  figureAside: 'الباهت ليس من الجواب',
  figureLinks: (direct, shared) =>
    `روابط بينهما: ${direct}.${shared === '' ? '' : ` تحالفات مشتركة: ${shared}.`}`,
  readLeader: 'اسم، وخط إلى صاحبه',
  readMoved: 'أُزيحت لإفساح المكان، وخط إلى موضعها',
  readWeak: 'معلّقة أو مجمّدة أو متنازع عليها',
  statusLine: ({ nations: n, coalitions: c, ties: t, folded }) =>
    `${nations(n)}، ${coalitions(c)}، ${ties(t)}${folded > 0 ? ` (و${nations(folded)} مطويّة)` : ''}`,
  figureTitle: 'الروابط الأمنية في العالم الإسلامي',
  figureTitleFocus: (name) => `الروابط الأمنية: ${name}`,
  figureFilters: (kinds) => `أنواع الروابط: ${kinds}`,
  figureCoalitions: {
    hub: 'التحالفات محاور',
    hull: 'التحالفات أطواق',
    pairs: 'التحالفات أزواج',
    none: 'التحالفات مخفية',
  },
  figureSource: (data, day) =>
    `المصدر: Pactograph، بيانات ${day} (${data}). رخصة البيانات CC BY 4.0.`,
  figureDescription: (title, subtitle, status) => `${title}. ${subtitle}. شبكة من ${status}.`,
  figureCount: (name, count) => `${name} (${number.format(count)})`,
  figureKinds: (kinds) => `الروابط بحسب النوع: ${kinds}.`,
  figureMostTied: (most) => `الأكثر روابط: ${most}.`,
  figurePart: 'الجزء الظاهر على الشاشة من الشبكة',
  figureMap: {
    ground: 'الدول عند عواصمها، متباعدةً حيث تزدحم؛ والحدود كما ترسمها Natural Earth دون اتخاذ موقف',
    part: 'الجزء الظاهر على الشاشة من الخريطة',
    description: (title, subtitle, status) => `${title}. ${subtitle}. خريطة عالم فيها ${status}.`,
  },
};
