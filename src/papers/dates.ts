// The papers are in English whatever the site speaks, and their script fetches no other file for that word.
const long = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
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
  const date = new Date(day);
  date.setUTCMonth(day.getUTCMonth() + months);
  // A day that the month lacks has become one of the next month.
  if (date.getUTCDate() !== day.getUTCDate()) date.setUTCDate(0);
  return date;
}
