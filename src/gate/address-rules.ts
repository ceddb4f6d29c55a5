import { type Fault, fault, type Problem } from "../atlas/problem.ts";
import type { RowOf } from "../atlas/content.ts";
import type { Addresses } from "./addresses.ts";
import { dateFault } from "./date-faults.ts";
import { eachRow, inColumn, noTwice, type Tables } from "./tables.ts";

/** Rules for redirects.csv and corrections.csv. `today` is the latest date that is not in the future. */
export function addressRules(tables: Tables, addresses: Addresses, today: string): Problem[] {
  const next = new Map(tables.redirects.rows.map(({ value }) => [value.from, value.to]));
  return [
    ...noTwice("redirects", tables, {
      kind: "redirect-twice",
      column: "from",
      keyOf: ({ from }) => from,
      describe: ({ from }) => `leads on from ${from}`,
    }),
    ...eachRow("redirects", tables, (row) => [
      inColumn("from", fromFault(row, addresses)),
      inColumn("to", toFault(row, next, addresses)),
    ]),
    ...eachRow("corrections", tables, ({ date, page }) => [
      inColumn("date", dateFault("date", date, today)),
      inColumn("page", unknownAddress("is about", page.replace(/#.*/, ""), addresses)),
    ]),
  ];
}

/** Returns the fault of an address that leads nowhere, or undefined. `names` is how the row speaks of it: "leads to". */
export const unknownAddress = (
  names: string,
  address: string,
  { lacks, suggest }: Addresses,
): Fault | undefined =>
  lacks(address)
    ? fault(
        "unknown-address",
        `${names} ${address}, which is no page of the site`,
        suggest(address),
        "Open the page on the site and copy what stands behind its name in the address.",
      )
    : undefined;

const fromFault = ({ from }: RowOf<"redirects">, { exists }: Addresses): Fault | undefined =>
  exists(from)
    ? fault(
        "redirect-from-page",
        `leads away from ${from}, which is a page of the site`,
        "Delete the row: only an address that no page has any longer can lead on.",
      )
    : undefined;

function toFault(
  { from, to }: RowOf<"redirects">,
  next: ReadonlyMap<string, string>,
  addresses: Addresses,
): Fault | undefined {
  const mend = "Let it lead to a page that exists.";
  if (from === to) return fault("redirect-to-itself", `leads from ${from} to itself`, mend);
  if (runsInCircle(from, next)) return fault("redirect-circle", `leads from ${from} in a circle`, mend);
  // Also said of one redirect that leads to another: a browser would have to follow both.
  return unknownAddress("leads to", to, addresses);
}

function runsInCircle(from: string, next: ReadonlyMap<string, string>): boolean {
  const passed = new Set([from]);
  for (let at = next.get(from); at !== undefined; at = next.get(at)) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}
