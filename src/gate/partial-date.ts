/*
 * Dates as exact as their source: 1956, 1956-09 or 1956-09-11. They compare as text, over the length of the
 * shorter one: nothing is known of the day within 1956.
 */

/** Returns whether one date is surely later than the other. */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

/** Returns a day of the calendar as 2026-11-21. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** Returns whether a full date exists: 2014-02-30 does not. */
export function isCalendarDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && isoDay(day) === date;
}

/** Returns the latest day that has begun anywhere, 14 hours ahead of UTC: an editor there must not be refused. */
export const latestDay = (now: Date): string => isoDay(new Date(now.valueOf() + 14 * 3_600_000));
