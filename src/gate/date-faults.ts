import { type Fault, fault } from "../atlas/problem.ts";
import { isCalendarDay, isLater } from "./partial-date.ts";

/** Returns what is wrong with a date that has to be over: that it is not, or never will be. `name` as in "the date". */
export function dateFault(name: string, date: string | undefined, today: string): Fault | undefined {
  if (date === undefined) return undefined;
  if (!isCalendarDay(date)) return noSuchDay(`has the ${name} ${date}`);
  if (!isLater(date, today)) return undefined;
  return fault(
    "future-date",
    `has the ${name} ${date}, which is in the future`,
    `Write a day that is over; today is ${today}.`,
  );
}

/** Returns the fault of 2014-02-30; `what` names the date. */
export const noSuchDay = (what: string): Fault =>
  fault(
    "no-such-day",
    `${what}, which is not a day of the calendar`,
    "Look at the month and the day: 2014-04-02.",
  );

/** Returns the fault of a year that has not begun, or undefined. */
export const futureYear = (year: number, today: string): Fault | undefined =>
  year <= Number(today.slice(0, 4))
    ? undefined
    : fault(
        "future-year",
        `gives the year ${year}, which is in the future`,
        `Write a year that has begun, ${today.slice(0, 4)} at the latest.`,
      );
