import { parse } from "csv-parse/sync";
import type { z } from "astro/zod";
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
 * one run can report them all. Empty cells count as absent.
 */
export function readCsv<S extends z.ZodObject>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): Table<z.infer<S>> {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push(problem(file, line, message));

  const { text, problems: textProblems } = readText(file, bytes);
  problems.push(...textProblems);
  const unread = { rows: [], rejected: [], complete: false, problems };
  if (text === undefined) return unread;

  const { records, complete } = parseRecords(text, report);
  const header = records.shift();
  if (!header) {
    if (complete) report(1, "is empty: the first line must name the columns");
    return unread;
  }
  const known = Object.keys(schema.shape);
  for (const name of header.cells) {
    if (!known.includes(name))
      report(
        1,
        `has an unknown column "${name}".${didYouMean(name, known)} Known columns: ${known.join(", ")}.`,
      );
  }
  for (const name of known) {
    if (!header.cells.includes(name) && !(schema.shape[name] as z.ZodType | undefined)?.safeParse(undefined).success) {
      report(1, `lacks the column "${name}"`);
    }
  }
  const twice = header.cells.find((name, i) => header.cells.indexOf(name) < i);
  if (twice !== undefined) report(1, `names the column "${twice}" twice`);
  if (problems.some(({ line }) => line === 1)) return unread;

  const rows: Row<z.infer<S>>[] = [];
  const rejected: Table<unknown>["rejected"] = [];
  for (const { line, cells } of records) {
    const value: Record<string, string> = Object.fromEntries(
      header.cells.map((name, i) => [name, cells[i] ?? ""] as const).filter(([, cell]) => cell !== ""),
    );
    if (cells.length !== header.cells.length) {
      report(
        line,
        `has ${cells.length} cells, the header names ${header.cells.length}. Look for a comma too many or a quote missing.`,
      );
      rejected.push({ line, value });
      continue;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      rows.push({ line, value: parsed.data });
      continue;
    }
    rejected.push({ line, value });
    for (const issue of parsed.error.issues) report(line, cellMessage(issue, value));
  }
  return { rows, rejected, complete, problems };
}

type RawRecord = { line: number; cells: string[] };

function parseRecords(text: string, report: (line: number, message: string) => void) {
  let startLine = 1;
  const records: RawRecord[] = [];
  let complete = true;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }) {
        records.push({ line: startLine, cells });
        startLine = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    complete = false;
    report(
      startLine,
      `cannot be read as CSV from here on: ${error.message}. Put text that holds a comma or a quote between double quotes, and double each quote inside it.`,
    );
  }
  return { records, complete };
}

function cellMessage(issue: z.core.$ZodIssue, record: Record<string, unknown>): string {
  const column = String(issue.path[0] ?? "");
  if (!(column in record)) return `${column} is missing`;
  return `${column} "${String(record[column])}" ${issueSentence(issue, record[column])}`;
}
