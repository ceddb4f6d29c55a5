import { parseTable, type RowOf } from "../atlas/content.ts";
import { applyEdits } from "../wikidata/apply.ts";
import { type Cells, type EditedTable, KEYS } from "../wikidata/edits.ts";

/** A row to be added to a table: cells by column, as they are to be read. */
export type NewRow = {
  [N in EditedTable]: { readonly table: N; readonly cells: Cells<RowOf<N>> };
}[EditedTable];

/**
 * Returns the text of a table with the row in it, where the order of ids puts it. Every other byte stays: line ends, quotes, the
 * mark at the start, a missing line end after the last row.
 * @throws if the table has a row of these ids already, or has no header
 */
export const insertRow = (text: string, row: NewRow): string =>
  applyEdits(text, row.table, [{ ...row, kind: "add" }]);

/** Returns the line of the row that has the ids of this one, or undefined if there is none; the header is line 1. */
export function lineOf(text: string, { table, cells }: NewRow): number | undefined {
  const { rows, rejected } = parseTable(table, new TextEncoder().encode(text));
  const wanted: Readonly<Record<string, string | undefined>> = cells;
  return [...rows, ...rejected].find(({ value }) =>
    KEYS[table].every((column) => String(Reflect.get(value, column) ?? "") === (wanted[column] ?? "")),
  )?.line;
}

/** Returns the cells of a row as they are written: what is not known is left out. */
export const cellsOf = <Row extends object>(row: Row): Cells<Row> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const written = Array.isArray(value)
        ? value.join(column === "aliases" ? "|" : " ")
        : String(value ?? "");
      return written === "" ? [] : [[column, written]];
    }),
  ) as Cells<Row>;
