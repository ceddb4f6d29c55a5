import { site } from "../site.ts";

const long = new Intl.DateTimeFormat(site.locale, { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(site.locale, { month: "long", year: "numeric", timeZone: "UTC" });
const monthDay = new Intl.DateTimeFormat(site.locale, { month: "long", day: "numeric", timeZone: "UTC" });
const monthOnly = new Intl.DateTimeFormat(site.locale, { month: "long", timeZone: "UTC" });

/** Returns a day in words: November 21, 2026. */
export const formatDay = (day: Date): string => long.format(day);

/** Returns a date as exact as it is known, in words: "1956", "September 1956" or "September 11, 1956". */
export function formatPartialDate(date: string): string {
  const day = new Date(`${date}${"-01".repeat(3 - date.split("-").length)}T00:00:00Z`);
  if (date.length === 4) return date;
  return (date.length === 7 ? month : long).format(day);
}

/** Returns the name of the month of a day: "November" for 2026-11-22. */
export const monthName = (day: string): string => monthOnly.format(new Date(`${day}T00:00:00Z`));

/** Returns what is known of a date beside its year: "", "September" or "September 11". */
export function formatWithinYear(date: string): string {
  if (date.length === 4) return "";
  const day = new Date(date.length === 7 ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  return (date.length === 7 ? monthOnly : monthDay).format(day);
}
