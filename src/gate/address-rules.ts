import type { Addresses } from "./addresses.ts";
import { isCalendarDay, isLater } from "./partial-date.ts";
import type { Problem } from "../atlas/problem.ts";
import type { RowOf } from "../atlas/content.ts";
import { eachRow, noTwice, type Tables } from "./tables.ts";

/** Rules for redirects.csv and corrections.csv. `today` is the latest date that is not in the future. */
export function addressRules(tables: Tables, addresses: Addresses, today: string): Problem[] {
  const next = new Map(tables.redirects.rows.map(({ value }) => [value.from, value.to]));
  return [
    ...noTwice(
      "redirects",
      tables,
      ({ from }) => from,
      ({ from }) => `leads on from ${from}`,
    ),
    ...eachRow("redirects", tables, (row) => [fromFault(row, addresses), toFault(row, next, addresses)]),
    ...eachRow("corrections", tables, ({ date, page }) => [
      isLater(date, today) && `has the date ${date}, which is in the future`,
      !isCalendarDay(date) && `has the date ${date}, which is not a day of the calendar`,
      pageFault(page, addresses),
    ]),
  ];
}

function fromFault({ from }: RowOf<"redirects">, { exists }: Addresses) {
  return exists(from) && `leads away from ${from}, which is a page of the site. Delete the row.`;
}

function toFault(
  { from, to }: RowOf<"redirects">,
  next: ReadonlyMap<string, string>,
  { lacks, suggest }: Addresses,
) {
  if (from === to) return `leads from ${from} to itself`;
  if (runsInCircle(from, next)) return `leads from ${from} in a circle. Let it lead to a page that exists.`;
  // Also said of one redirect that leads to another: a browser would have to follow both.
  return lacks(to) && `leads to ${to}, which is no page of the site.${suggest(to)}`;
}

function pageFault(page: string, { lacks, suggest }: Addresses) {
  const [address = ""] = page.split("#");
  return lacks(address) && `is about the page ${address}, which does not exist.${suggest(address)}`;
}

function runsInCircle(from: string, next: ReadonlyMap<string, string>): boolean {
  const passed = new Set([from]);
  for (let at = next.get(from); at !== undefined; at = next.get(at)) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}
