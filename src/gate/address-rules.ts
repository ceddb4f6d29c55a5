import { isCalendarDay, isLater } from "./partial-date.ts";
import type { Problem } from "../atlas/problem.ts";
import { eachRow, noTwice, type Tables } from "./tables.ts";

/** Rules for redirects.csv and corrections.csv. */
export function addressRules(tables: Tables, today: string): Problem[] {
  const next = new Map(tables.redirects.rows.map(({ value }) => [value.from, value.to]));
  return [
    ...noTwice(
      "redirects",
      tables,
      ({ from }) => from,
      ({ from }) => `leads on from ${from}`,
    ),
    ...eachRow("redirects", tables, ({ from, to }) => [
      from === to && `leads from ${from} to itself`,
      from !== to &&
        runsInCircle(from, next) &&
        `leads from ${from} in a circle. Let it lead to a page that exists.`,
    ]),
    ...eachRow("corrections", tables, ({ date }) => [
      isLater(date, today) && `has the date ${date}, which is in the future`,
      !isCalendarDay(date) && `has the date ${date}, which is not a day of the calendar`,
    ]),
  ];
}

function runsInCircle(from: string, next: ReadonlyMap<string, string>): boolean {
  const passed = new Set([from]);
  for (let at = next.get(from); at !== undefined; at = next.get(at)) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}
