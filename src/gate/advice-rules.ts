import { ANSWERS } from "../atlas/take-part.ts";
import { keysOf } from "../atlas/keys-of.ts";
import type { Problem } from "../atlas/problem.ts";
import type { Addresses } from "./addresses.ts";
import { sourceFaults } from "./ledger-rules.ts";
import { eachRow, knownIds, noIdTwice, noTwice, type Tables } from "./tables.ts";

/** Rules for readiness.csv: the order is plain, sources are listed, and a step leads to a page. */
export function readinessRules(tables: Tables, { lacks, suggest }: Addresses): Problem[] {
  const sources = knownIds(tables.sources, "id");
  return [
    ...noIdTwice("readiness", tables),
    ...noTwice(
      "readiness",
      tables,
      ({ order }) => String(order),
      ({ order }) => `has the place ${order} in the order`,
    ),
    ...eachRow("readiness", tables, (row) => {
      const named = [row.why_sources, ...keysOf(ANSWERS).map((answer) => row[`${answer}_sources`])].flat();
      const step = `/join/${row.step}/`;
      return [
        // Advice may be the site's own; only what it names must be listed.
        ...(named.length > 0 ? sourceFaults(named, sources) : []),
        lacks(step) && `leads to ${step}, which is no page of the site.${suggest(step)}`,
      ];
    }),
  ];
}

/** Rules for activities.csv: each example has listed sources, and its exchange is a page. */
export function activityRules(tables: Tables, { lacks, suggest }: Addresses): Problem[] {
  const sources = knownIds(tables.sources, "id");
  return [
    ...noIdTwice("activities", tables),
    ...eachRow("activities", tables, ({ sources: ids, exchange }) => {
      const story = exchange === undefined ? undefined : `/exchanges/${exchange}/`;
      return [
        ...sourceFaults(ids, sources),
        story !== undefined &&
          lacks(story) &&
          `names the exchange "${exchange}", whose page ${story} does not exist.${suggest(story)}`,
      ];
    }),
  ];
}
