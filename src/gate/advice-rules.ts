import { ANSWERS } from "../atlas/take-part.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { fault, type Problem } from "../atlas/problem.ts";
import type { Addresses } from "./addresses.ts";
import { knownIds } from "./known-ids.ts";
import { rowSources } from "./row-sources.ts";
import { eachRow, noIdTwice, noTwice, type Tables } from "./tables.ts";

/** Rules for readiness.csv: the order is plain, sources are listed, and a step leads to a page. */
export function readinessRules(tables: Tables, { lacks, suggest }: Addresses): Problem[] {
  const sources = knownIds(tables.sources, "id");
  const columns = ["why_sources", ...keysOf(ANSWERS).map((answer) => `${answer}_sources` as const)] as const;
  return [
    ...noIdTwice("readiness", tables),
    ...noTwice("readiness", tables, {
      kind: "order-twice",
      column: "order",
      keyOf: ({ order }) => String(order),
      describe: ({ order }) => `has the place ${order} in the order`,
      mend: "Give each row a place of its own; the numbers need not follow one another.",
    }),
    ...eachRow("readiness", tables, (row) => [
      // Advice may be the site's own; only what it names must be listed.
      ...columns.flatMap((column) => rowSources(column, row[column], sources)),
      lacks(`/join/${row.step}/`) && [
        "step",
        fault(
          "unknown-step",
          `leads to the step "${row.step}", which is no page of the site`,
          suggest(`/join/${row.step}/`).replaceAll(/"\/join\/(\S+)\/"/g, '"$1"'),
          "Write the name of a file of content/guide without .mdx, or of another page below /join/.",
        ),
      ],
    ]),
  ];
}

/** Rules for activities.csv: each example has listed sources, and its exchange is a page. */
export function activityRules(tables: Tables, { lacks, suggest }: Addresses): Problem[] {
  const sources = knownIds(tables.sources, "id");
  return [
    ...noIdTwice("activities", tables),
    ...eachRow("activities", tables, ({ sources: ids, exchange }) => {
      const story = `/exchanges/${exchange}/`;
      return [
        ...rowSources("sources", ids, sources),
        exchange !== undefined &&
          lacks(story) && [
            "exchange",
            fault(
              "exchange-not-on-site",
              `names the exchange "${exchange}", whose page ${story} does not exist`,
              suggest(story).replaceAll(/"\/exchanges\/(\S+)\/"/g, '"$1"'),
              "Write the name of a folder of content/exchanges that is no draft, or leave the cell empty.",
            ),
          ],
      ];
    }),
  ];
}
