import { TABLES, type RowOf } from "../atlas/content.ts";
import { type Problem, problem } from "../atlas/problem.ts";
import { styleFaults } from "./style-rules.ts";
import type { Tables } from "./tables.ts";

/** Tables whose cells are prose, with those columns. Their rows name their sources, so that no cell lacks one. */
const PROSE: { readonly [N in "readiness" | "activities"]: readonly (keyof RowOf<N>)[] } = {
  readiness: ["question", "matter", "why", "yes", "partly", "not_yet"],
  activities: ["title", "text", "example"],
};

/** The rules of style for tables of prose. A table has no room for an overrule: its cells are written anew. */
export const tableStyle = (tables: Tables): Problem[] => [
  ...faultsIn(TABLES.readiness.file, tables.readiness.rows, PROSE.readiness),
  ...faultsIn(TABLES.activities.file, tables.activities.rows, PROSE.activities),
];

function faultsIn<T>(
  file: string,
  rows: readonly { readonly line: number; readonly value: T }[],
  columns: readonly (keyof T)[],
): Problem[] {
  return rows.flatMap(({ line, value }) =>
    columns.flatMap((column) =>
      styleFaults(
        { line, text: String(value[column]), kind: "paragraph", sourced: true },
        { story: false },
      ).map(({ rule, message }) => problem(file, line, `${message} (rule ${rule})`)),
    ),
  );
}
