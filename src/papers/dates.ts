import { LOCALE } from "../locale.ts";

const long = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeZone: "UTC" });
const DAY = 86_400_000;

/** Returns the day (UTC midnight) that a date field holds, or undefined if it is empty or no day of the calendar. */
export function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  // February 30 would count as March 2.
  return !Number.isNaN(day.valueOf()) && day.toJSON().startsWith(text) ? day : undefined;
}

/** Returns a day in words: March 1, 2027. */
export const dayInWords = (day: Date): string => long.format(day);

/** First and last day. */
export type Span = { readonly first: Date; readonly last: Date };

/** Returns the four quarters of the year that begins on a day, without gap or overlap. */
export const quartersFrom = (day: Date): Span[] =>
  [0, 3, 6, 9].map((months) => ({
    first: monthsAfter(day, months),
    last: new Date(monthsAfter(day, months + 3).valueOf() - DAY),
  }));

/** Returns the same day some months later; in a shorter month its last day. */
function monthsAfter(day: Date, months: number): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = utc(year, month + 1, 0).getUTCDate();
  return utc(year, month, Math.min(day.getUTCDate(), last));
}

/** Unlike Date.UTC, takes a year below 100 for what it is: a half-typed year is one. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
