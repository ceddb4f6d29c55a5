import { parse } from "csv-parse/sync";
import type { z } from "astro/zod";
import { isRequired } from "./is-required.ts";
import { issueSentence } from "./issue-sentence.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, problem } from "./problem.ts";
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
  const unread = { rows: [], rejected: [], complete: false };
  if (text === undefined) return { ...unread, problems };

  const { records, complete, problems: csvProblems } = parseRecords(file, text);
  problems.push(...csvProblems);
  const [header, ...body] = records;
  if (!header) {
    if (complete) problems.push(problem(file, 1, "is empty: the first line must name the columns"));
    return { ...unread, problems };
  }
  const faults = headerFaults(header.cells, schema);
  problems.push(...faults.map((message) => problem(file, header.line, message)));
  if (faults.length > 0) return { ...unread, problems };

  const rows: Row<z.infer<S>>[] = [];
  const rejected: Table<unknown>["rejected"] = [];
  for (const { line, cells } of body) {
    const value = namedCells(header.cells, cells);
    const parsed = schema.safeParse(value);
    const wrong =
      cells.length !== header.cells.length
        ? [
            `has ${cells.length} cells, the header names ${header.cells.length}. Look for a comma too many or a quote missing.`,
          ]
        : (parsed.error?.issues ?? []).map((issue) => cellMessage(issue, value));
    problems.push(...wrong.map((message) => problem(file, line, message)));
    if (parsed.success && wrong.length === 0) rows.push({ line, value: parsed.data });
    else rejected.push({ line, value });
  }
  return { rows, rejected, complete, problems };
}

/** Every column of the schema that must be filled in is there, and none twice or besides. */
function headerFaults(columns: readonly string[], schema: z.ZodObject): string[] {
  const known = Object.keys(schema.shape);
  const twice = columns.find((name, i) => columns.indexOf(name) < i);
  return [
    ...columns
      .filter((name) => !known.includes(name))
      .map(
        (name) =>
          `has an unknown column "${name}".${didYouMean(name, known)} Known columns: ${known.join(", ")}.`,
      ),
    ...known
      .filter((name) => !columns.includes(name) && isRequired(schema, name))
      .map((name) => `lacks the column "${name}"`),
    ...(twice === undefined ? [] : [`names the column "${twice}" twice`]),
  ];
}

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
    if (!(error instanceof Error)) throw error;
    const advice =
      "Put text that holds a comma or a quote between double quotes, and double each quote inside it.";
    problems.push(
      problem(file, startLine, `cannot be read as CSV from here on: ${error.message}. ${advice}`),
    );
  }
  return { records, complete: problems.length === 0, problems };
}

function cellMessage(issue: z.core.$ZodIssue, record: Record<string, unknown>): string {
  const column = String(issue.path[0] ?? "");
  if (!(column in record)) return `${column} is missing`;
  return `${column} "${String(record[column])}" ${issueSentence(issue, record[column])}`;
}
