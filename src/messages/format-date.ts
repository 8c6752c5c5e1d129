import { firstDay, type KnownDate, precisionOf } from '../model/date.ts';

/** A date as it is read, no more precise than it is known: "1950", "June 1950", "17 June 1950". */
export function dateFormatter(language: string): (date: KnownDate) => string {
  const style = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  const styles = {
    year: style({ year: 'numeric' }),
    month: style({ year: 'numeric', month: 'long' }),
    day: style({ year: 'numeric', month: 'long', day: 'numeric' }),
  };
  return (date) => styles[precisionOf(date)].format(Date.parse(firstDay(date)));
}
