import { TABLES } from "../atlas/content.ts";
import { keysOf } from "../atlas/keys-of.ts";
import { type Fault, fault, type Problem, problem } from "../atlas/problem.ts";
import type { Documents } from "./documents.ts";
import { addressFault } from "./safe-address.ts";
import { cellProblem, type Tables } from "./tables.ts";

/** What no cell may hold, whatever its column. */
export function cellRules(tables: Tables): Problem[] {
  return keysOf(TABLES).flatMap((name) => {
    const { rows, rejected } = tables[name];
    const told = (line: number, row: object, faultsOf: (column: string, text: string) => Fault[]) =>
      Object.entries(row).flatMap(([column, cell]) =>
        textsIn(cell)
          .flatMap((text) => faultsOf(column, text))
          .map((found) => cellProblem(name, tables, line, column, found)),
      );
    return [
      ...rows.flatMap(({ line, value }) => told(line, value, addressFaults)),
      ...[...rows, ...rejected].flatMap(({ line, value }) => told(line, value, formulaFaults)),
    ];
  });
}

/** The same for the addresses among the fields of exchanges. */
export const sourceAddressRules = (exchanges: Documents["exchanges"]): Problem[] =>
  exchanges.flatMap(({ file, matter, spotOf }) =>
    (matter?.sources ?? []).flatMap(({ url }, index) =>
      addressFaults("url", url ?? "").map((found) => problem(file, spotOf(["sources", index, "url"]), found)),
    ),
  );

const textsIn = (cell: unknown): string[] =>
  (Array.isArray(cell) ? cell : [cell]).filter((part) => typeof part === "string");

const addressFaults = (column: string, text: string): Fault[] =>
  column === "url" ? [addressFault(text) ?? []].flat() : [];

/** The site gives its tables away as CSV, and a spreadsheet computes a cell that begins like this. A number stays one. */
const formulaFaults = (column: string, text: string): Fault[] =>
  /^[=+@-]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text)
    ? [
        fault(
          "cell-formula",
          `${column} "${text}" begins with ${text.slice(0, 1)}, which a spreadsheet would compute`,
          "Begin with a letter, a digit or a quotation mark of the text itself, such as “.",
        ),
      ]
    : [];
