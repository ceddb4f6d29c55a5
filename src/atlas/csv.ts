import { parse } from "csv-parse/sync";
import type { z } from "astro/zod";
import { type Problem, problem } from "./problem.ts";

/** One row of a table, with the line of the file it starts on (the header is line 1). */
export type Row<T> = { readonly line: number; readonly value: T };

export type Table<T> = { readonly rows: Row<T>[]; readonly problems: Problem[] };

/**
 * Reads a CSV table and checks each row against its schema.
 * Never throws on bad input: returns the good rows and a problem with file and line for each bad one, so that
 * one run can report them all. Empty cells count as absent.
 */
export function readCsv<S extends z.ZodObject>(file: string, bytes: Uint8Array, schema: S): Table<z.infer<S>> {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push(problem(file, line, message));

  const text = decode(bytes);
  if (text === undefined) {
    report(1, "is not saved as UTF-8. Save it again with the encoding UTF-8.");
    return { rows: [], problems };
  }
  const mark = text.split("\n").findIndex((line) => /^(<{7}|={7}|>{7})(\s|$)/.test(line));
  if (mark >= 0) {
    report(mark + 1, "holds a merge mark. Keep one of the two versions and delete the marks.");
    return { rows: [], problems };
  }

  const [header, ...records] = parseRecords(text, report);
  if (!header) return { rows: [], problems: [...problems, problem(file, 1, "is empty: the first line must name the columns")] };
  const known = Object.keys(schema.shape);
  for (const name of header.cells) {
    if (!known.includes(name)) report(1, `has an unknown column "${name}". Known columns: ${known.join(", ")}.`);
  }
  for (const name of known) {
    if (!header.cells.includes(name) && !schema.shape[name]?.safeParse(undefined).success) {
      report(1, `lacks the column "${name}"`);
    }
  }
  if (problems.length > 0) return { rows: [], problems };

  const rows: Row<z.infer<S>>[] = [];
  for (const { line, cells } of records) {
    if (cells.length !== header.cells.length) {
      report(line, `has ${cells.length} cells, the header names ${header.cells.length}. Look for a comma too many or a quote missing.`);
      continue;
    }
    const record = Object.fromEntries(header.cells.map((name, i) => [name, cells[i]]).filter(([, cell]) => cell !== ""));
    const parsed = schema.safeParse(record);
    if (parsed.success) rows.push({ line, value: parsed.data });
    else for (const issue of parsed.error.issues) report(line, cellMessage(issue, record));
  }
  return { rows, problems };
}

type RawRecord = { line: number; cells: string[] };

function parseRecords(text: string, report: (line: number, message: string) => void): RawRecord[] {
  let startLine = 1;
  const records: RawRecord[] = [];
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
    report(startLine, `cannot be read as CSV from here on: ${error.message}. Put text that holds a comma or a quote between double quotes, and double each quote inside it.`);
  }
  return records;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function cellMessage(issue: z.core.$ZodIssue, record: Record<string, unknown>): string {
  const column = String(issue.path[0] ?? "");
  if (!(column in record)) return `${column} is missing`;
  return `${column} "${String(record[column])}": ${issue.message}`;
}
