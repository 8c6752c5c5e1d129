import { type Day, firstDay, type KnownDate, lastDay, yearOf } from '../model/date.ts';
import { FIRST_YEAR } from '../model/timeline.ts';

/** The day an as-of date stands for: its last, but never one the record has not reached. */
export function dayOf(at: KnownDate | undefined, today: Day): Day {
  if (at === undefined) return today;
  const day = lastDay(at);
  return day < today ? day : today;
}

/** Whether the record says anything of that date. */
export function isInRecord(date: KnownDate, today: Day): boolean {
  return yearOf(date) >= FIRST_YEAR && firstDay(date) <= today;
}

/** The date as the view keeps it: none where it means today. */
export function atOf(date: KnownDate, today: Day): KnownDate | undefined {
  return lastDay(date) >= today ? undefined : date;
}

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** What was typed, with its digits as ISO writes them. */
export function plainDigits(text: string): string {
  return text.replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
