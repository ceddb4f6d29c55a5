/** One record of a CSV file as it is written: cells with their quotes, and the line end after it. */
export type WrittenRecord = { readonly cells: readonly string[]; readonly end: string };

/**
 * Takes a sound CSV text apart without losing a byte: `joinRecords(splitRecords(text))` is the text.
 * @throws if a quote is never closed; `readCsv` tells that in plain words
 */
export function splitRecords(text: string): WrittenRecord[] {
  const records: WrittenRecord[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  let cells: string[] = [];
  while (cell.lastIndex < text.length || cells.length > 0) {
    const at = cell.lastIndex;
    const [, written = "", end = ""] = cell.exec(text) ?? [];
    if (cell.lastIndex === 0) throw new Error(`The CSV text cannot be read from its sign ${at} on`);
    cells.push(written);
    if (end === ",") continue;
    records.push({ cells, end });
    cells = [];
  }
  return records;
}

/** Returns the text of the records. */
export const joinRecords = (records: readonly WrittenRecord[]): string =>
  records.map(({ cells, end }) => cells.join(",") + end).join("");

/** Returns what a written cell says. */
export const unquote = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** Returns a text as it is written in a cell: between quotes only if it must be (RFC 4180). */
export const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

type Cell = string | number | readonly (string | number)[] | undefined;

/**
 * Returns records as CSV (RFC 4180: lines end with CR and LF) with a header. Lists are joined with |; a field without a
 * value is an empty cell; fields that are no column are left out.
 */
export function toCsv<C extends string>(
  columns: readonly C[],
  records: readonly { readonly [K in C]?: Cell }[],
): string {
  const written = (value: Cell) => quote(typeof value === "object" ? value.join("|") : String(value ?? ""));
  const lines = records.map((record) => columns.map((column) => written(record[column])).join(","));
  return [columns.join(","), ...lines].map((line) => `${line}\r\n`).join("");
}
