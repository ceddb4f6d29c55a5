import { readFileSync } from "node:fs";
import { readTable, TABLES } from "../atlas/content.ts";
import { NEEDED } from "../atlas/needed.ts";
import { pairId } from "../atlas/pair-id.ts";

/** The tables that a new partnership takes a row in, in the order in which they are filled in. */
export const ROW_TABLES = ["places", "partnerships", "evidence"] as const;
export type RowTable = (typeof ROW_TABLES)[number];

/** One pair as the tables hold it: a row of each, as written, below the names of the columns. */
export type ExampleRows = Readonly<Record<RowTable, { readonly header: string; readonly row: string }>> & {
  readonly us: string;
  readonly partner: string;
  readonly year: number;
};

/**
 * Returns the rows of a real pair to copy: one whose year and day a page of either side gives undisputed, best of the town whose
 * signpost stands on the home page. Throws if no pair is documented so; the tables have hundreds.
 */
export function exampleRows(root = process.cwd()): ExampleRows {
  const documented = new Set(
    readTable("partnerships", root)
      .rows.filter(({ value }) => value.year_basis === "documented" && value.year_note === undefined)
      .map(({ value }) => pairId(value)),
  );
  const dated = readTable("evidence", root).rows.filter(
    ({ value }) => value.date !== undefined && value.grade === "own" && documented.has(pairId(value)),
  );
  const found = dated.find(({ value }) => value.us === NEEDED.places.post) ?? dated[0];
  if (found?.value.year === undefined)
    throw new Error("No row of evidence.csv gives the day of a documented pair");
  const { us, partner, year } = found.value;
  return {
    us,
    partner,
    year,
    places: writtenRow("places", root, (row) => row.startsWith(`${partner},`)),
    partnerships: writtenRow("partnerships", root, (row) => row.startsWith(`${us},${partner},`)),
    evidence: writtenRow("evidence", root, (_row, line) => line === found.line),
  };
}

function writtenRow(name: RowTable, root: string, wanted: (row: string, line: number) => boolean) {
  const lines = readFileSync(`${root}/${TABLES[name].file}`, "utf8").split("\n");
  const row = lines.find((text, i) => wanted(text, i + 1));
  if (row === undefined) throw new Error(`${TABLES[name].file} has no such row`);
  return { header: lines[0] ?? "", row };
}
