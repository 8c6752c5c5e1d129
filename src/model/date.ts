declare const known: unique symbol;
declare const whole: unique symbol;

/** An ISO date of the precision that is known: `1950`, `1950-06` or `1950-06-17`. */
export type KnownDate = string & { readonly [known]: true };
/** A full ISO day, `1950-06-17`; days compare as text. */
export type Day = KnownDate & { readonly [whole]: true };
export type Precision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The text as a date, or undefined if it is none (a month 13, a 30 February, a year 0). */
export function parseDate(text: string): KnownDate | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  const [, year, month, day] = parts.map(Number);
  if (!year) return undefined;
  if (parts[2] !== undefined && (!month || month > 12)) return undefined;
  if (parts[3] !== undefined && (!day || !month || day > daysIn(year, month))) return undefined;
  return text as KnownDate;
}

export function precisionOf(date: KnownDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function yearOf(date: KnownDate): number {
  return Number(date.slice(0, 4));
}

/** The earliest day the date can mean. */
export function firstDay(date: KnownDate): Day {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}` as Day;
}

/** The latest day the date can mean. */
export function lastDay(date: KnownDate): Day {
  if (date.length === 10) return date as Day;
  const month = date.length === 4 ? '12' : date.slice(5, 7);
  return `${date.slice(0, 4)}-${month}-${daysIn(yearOf(date), Number(month))}` as Day;
}

/** The last day of a year: the state of the world when the year was over. */
export function endOfYear(year: number): Day {
  return `${String(year).padStart(4, '0')}-12-31` as Day;
}

/** The day before; a day of the year 1 has none within the calendar and stays. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return `${day.slice(0, 8)}${String(date - 1).padStart(2, '0')}` as Day;
  if (month > 1) return lastDay(`${day.slice(0, 5)}${String(month - 1).padStart(2, '0')}` as Day);
  return year > 1 ? endOfYear(year - 1) : day;
}
