import { CsvError, parse } from "csv-parse/sync";
import type { z } from "astro/zod";
import { cellSpots } from "./cell-spots.ts";
import { didYouMean } from "./did-you-mean.ts";
import { isRequired } from "./is-required.ts";
import { issueFault } from "./issue-fault.ts";
import { type Fault, fault, type Problem, problem, type Spot } from "./problem.ts";
import { meaningAt } from "./schema-at.ts";
import { readText } from "./text-file.ts";

/** One row of a table, with the line of the file it starts on (the header is line 1). */
export type Row<T> = { readonly line: number; readonly value: T };

export type Table<T> = {
  readonly rows: Row<T>[];
  /** Cells of the rows that break their schema: not to be shown, but their ids are known. */
  readonly rejected: Row<Readonly<Record<string, string>>>[];
  /** True if the file could be read to its end, so that an id not found in it is truly unknown. */
  readonly complete: boolean;
  readonly problems: Problem[];
  /** Where the cell of a column begins, in the row of this line; the beginning of the row if it has no such cell. */
  readonly spotOf: (line: number, column: string) => Spot;
};

/** A table of which nothing could be read. */
export const UNREAD: Omit<Table<never>, "problems"> = {
  rows: [],
  rejected: [],
  complete: false,
  spotOf: (line) => ({ line, column: 1 }),
};

/**
 * Reads a CSV table and checks each row against its schema.
 * Never throws on bad input: returns the good rows and a problem with file and line for each bad one, so that
 * one run can report them all. Blank lines are passed over; empty cells, and cells of blanks only, count as absent.
 */
export function readCsv<S extends z.ZodObject>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): Table<z.infer<S>> {
  const { text, problems } = readText(file, bytes);
  if (text === undefined) return { ...UNREAD, problems };

  const { records, complete, problems: csvProblems } = parseRecords(file, text);
  problems.push(...csvProblems);
  const [header, ...body] = records;
  if (!header) {
    if (complete) problems.push(problem(file, 1, EMPTY));
    return { ...UNREAD, problems };
  }
  const spots = cellSpots(text);
  const spotOf = (line: number, column: string) => spots(line, Math.max(header.cells.indexOf(column), 0));
  const faults = headerFaults(header.cells, schema);
  problems.push(...faults.map(([index, found]) => problem(file, spots(header.line, index), found)));
  if (faults.length > 0) return { ...UNREAD, spotOf, problems };

  const rows: Row<z.infer<S>>[] = [];
  const rejected: Table<unknown>["rejected"] = [];
  for (const { line, cells } of body) {
    const value = namedCells(header.cells, cells);
    const parsed = schema.safeParse(value);
    if (cells.length !== header.cells.length) {
      problems.push(problem(file, line, countFault(cells.length, header.cells.length)));
    } else {
      for (const issue of parsed.error?.issues ?? []) {
        const column = String(issue.path[0] ?? "");
        problems.push(problem(file, spotOf(line, column), cellFault(issue, column, value, schema)));
      }
      if (parsed.success) {
        rows.push({ line, value: parsed.data });
        continue;
      }
    }
    rejected.push({ line, value });
  }
  return { rows, rejected, complete, problems, spotOf };
}

const EMPTY = fault(
  "empty-file",
  "is empty, where the names of the columns should stand",
  "Bring back the text of the file: its first line names the columns.",
);

const countFault = (cells: number, columns: number): Fault =>
  fault(
    "cell-count",
    `has ${cells} cells, where the first line names ${columns} columns`,
    "Look for a comma too many or too few, or a quote missing: a text that holds a comma stands between double quotes.",
  );

/** Every column of the schema that must be filled in is there, and none twice or besides; each with its place in the header. */
function headerFaults(columns: readonly string[], schema: z.ZodObject): (readonly [number, Fault])[] {
  const known = Object.keys(schema.shape);
  const list = `Known columns: ${known.join(", ")}.`;
  return [
    ...columns.flatMap((name, i): (readonly [number, Fault])[] => {
      if (!known.includes(name)) {
        const what = `has an unknown column "${name}"`;
        return [[i, fault("unknown-column", what, didYouMean(name, known), list)]];
      }
      if (columns.indexOf(name) === i) return [];
      return [[i, fault("column-twice", `names the column "${name}" twice`, "Keep one of the two.", list)]];
    }),
    ...known
      .filter((name) => !columns.includes(name) && isRequired(schema, name))
      .map((name) => [0, missingColumn(name, known)] as const),
  ];
}

const missingColumn = (name: string, known: readonly string[]): Fault =>
  fault(
    "missing-column",
    `lacks the column "${name}"`,
    `Bring its name back into the first line, which reads: ${known.join(",")}`,
  );

const namedCells = (columns: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    columns.map((name, i) => [name, cells[i] ?? ""] as const).filter(([, cell]) => cell !== ""),
  );

type RawRecord = { readonly line: number; readonly cells: readonly string[] };

/** Splits a text into records without the blanks around their cells; a fault ends it, after the records above. */
function parseRecords(file: string, text: string) {
  let startLine = 1;
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      // Blank lines come as records, too: the reader would drop them without counting their lines.
      on_record(written: string[], { lines }) {
        const cells = written.map((cell) => cell.trim());
        if (cells.length > 1 || cells[0] !== "") records.push({ line: startLine, cells });
        startLine = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(problem(file, startLine, unreadable(error.code)));
  }
  return { records, complete: problems.length === 0, problems };
}

/** What csv-parse says of quotes, by its code. */
const QUOTES: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: "a text goes on behind its closing quote",
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and never closed",
  INVALID_OPENING_QUOTE: "a quote stands within a text that does not begin with one",
};

const unreadable = (code: string): Fault =>
  fault(
    "unreadable-table",
    `cannot be read as CSV from here on: ${QUOTES[code] ?? "a quote is missing or too many"}`,
    "Put text that holds a comma or a quote between double quotes, and double each quote inside it.",
  );

function cellFault(
  issue: z.core.$ZodIssue,
  column: string,
  record: Readonly<Record<string, string>>,
  schema: z.ZodObject,
): Fault {
  const meaning = meaningAt(schema, [column]);
  const cell = record[column];
  if (cell === undefined) {
    const belongs = meaning && `What belongs there: ${meaning}.`;
    return fault("empty-cell", `leaves the column ${column} empty`, "Fill it in.", belongs);
  }
  // A list is one cell: its words stand there with blanks between them.
  const [, index] = issue.path;
  const value = typeof index === "number" ? (cell.split(/\s+/)[index] ?? cell) : cell;
  return issueFault(issue, { name: `the column ${column}`, value, meaning });
}
