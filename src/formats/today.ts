import { firstDay, type KnownDate } from '../model/date.ts';

export interface Today {
  readonly date: KnownDate;
  readonly from: 'package' | 'option' | 'newest date read' | 'newest date' | 'nothing';
}

interface Hints {
  /** What the package says itself. */
  readonly asOf: KnownDate | undefined;
  /** What the caller says. */
  readonly option: KnownDate | undefined;
  /** The days on which its sources were read. */
  readonly read: readonly (KnownDate | undefined)[];
  /** Every other date in it. */
  readonly others: readonly (KnownDate | undefined)[];
}

/** Where no date is known at all, every day is alike. */
const ANY_DAY = '2000' as KnownDate;

/** What "today" means for a package: the first of the hints that says anything. */
export function todayOf({ asOf, option, read, others }: Hints): Today {
  if (asOf !== undefined) return { date: asOf, from: 'package' };
  if (option !== undefined) return { date: option, from: 'option' };
  const newestRead = newest(read);
  if (newestRead !== undefined) return { date: newestRead, from: 'newest date read' };
  const newestOther = newest(others);
  if (newestOther !== undefined) return { date: newestOther, from: 'newest date' };
  return { date: ANY_DAY, from: 'nothing' };
}

function newest(dates: readonly (KnownDate | undefined)[]): KnownDate | undefined {
  let best: KnownDate | undefined;
  for (const date of dates) {
    if (date !== undefined && (best === undefined || firstDay(date) > firstDay(best))) best = date;
  }
  return best;
}
