import type { RowOf } from "../atlas/content.ts";
import type { Problem } from "../atlas/problem.ts";
import type { Passage } from "./passages.ts";
import { styleFaults } from "./style-rules.ts";
import { cellProblem, type Tables } from "./tables.ts";

/** Tables whose cells are prose, with those columns. Their rows name their sources, so that no cell lacks one. */
const PROSE: { readonly [N in "readiness" | "activities"]: readonly (keyof RowOf<N>)[] } = {
  readiness: ["question", "matter", "why", "yes", "partly", "not_yet"],
  activities: ["title", "text", "example"],
};

/** The rules of style for tables of prose. A table has no room for an overrule: its cells are written anew. */
export const tableStyle = (tables: Tables): Problem[] => [
  ...faultsIn("readiness", tables, tables.readiness.rows, PROSE.readiness),
  ...faultsIn("activities", tables, tables.activities.rows, PROSE.activities),
];

function faultsIn<N extends keyof typeof PROSE>(
  name: N,
  tables: Tables,
  rows: readonly { readonly line: number; readonly value: RowOf<N> }[],
  columns: readonly (keyof RowOf<N>)[],
): Problem[] {
  return rows.flatMap(({ line, value }) =>
    columns.flatMap((column) => {
      const spot = () => tables[name].spotOf(line, String(column));
      const passage: Passage = {
        spotAt: spot,
        text: String(value[column]),
        kind: "paragraph",
        sourced: true,
      };
      return styleFaults(passage, { story: false }).map(({ found }) =>
        cellProblem(name, tables, line, String(column), found),
      );
    }),
  );
}
