import { compareIds } from "../atlas/compare.ts";
import { joinRecords, quote, splitRecords, unquote, type WrittenRecord } from "../atlas/csv-text.ts";
import { type Edit, type EditedTable, KEYS } from "./edits.ts";
import type { Line } from "./line.ts";
import type { Proposal } from "./propose.ts";

/** Returns every edit of a proposal. */
export const editsOf = (proposal: Proposal): Edit[] =>
  Object.values(proposal)
    .filter((section): section is readonly Line[] => typeof section !== "number")
    .flatMap((lines) => lines.flatMap(({ edits }) => edits));

/**
 * Returns the text of a table with the edits made: new rows stand where the order of ids puts them, and every byte of
 * the other rows stays as it is.
 * @throws if a row to be added is there, or one to be changed is not: the proposal is one of other tables
 */
export function applyEdits(text: string, table: EditedTable, edits: readonly Edit[]): string {
  const records = splitRecords(text);
  const [header] = records;
  if (!header) throw new Error(`The table of ${table} is empty`);
  const columns = header.cells.map((cell) => unquote(cell.trim()).replace("\uFEFF", ""));
  const keyColumns = KEYS[table].map((name) => columns.indexOf(name));
  const keyOf = ({ cells }: WrittenRecord) =>
    keyColumns.map((i) => unquote((cells[i] ?? "").trim())).join(" ");

  for (const { kind, cells, ...edit } of edits) {
    if (edit.table !== table) continue;
    const given: Readonly<Record<string, string>> = cells;
    const key = KEYS[table].map((name) => given[name] ?? "").join(" ");
    const index = records.findIndex((record, i) => i > 0 && keyOf(record) === key);
    const old = records[index];
    if (kind === "add") {
      if (old) throw new Error(`${table} has a row ${key} already`);
      const written = columns.map((name) => quote(given[name] ?? ""));
      insert(records, { cells: written, end: header.end || "\n" }, keyOf);
    } else {
      if (!old) throw new Error(`${table} has no row ${key}`);
      const changed = columns.map((name, i) => {
        const [was = "", now] = [old.cells[i], given[name]];
        return now === undefined || unquote(was) === now ? was : quote(now);
      });
      records[index] = { ...old, cells: changed };
    }
  }
  return joinRecords(records);
}

/** Puts a record before the first with a greater key; one at the end of the file keeps the file's way to end. */
function insert(records: WrittenRecord[], record: WrittenRecord, keyOf: (of: WrittenRecord) => string): void {
  const key = keyOf(record);
  const next = records.findIndex((other, i) => i > 0 && compareIds(keyOf(other), key) > 0);
  if (next > 0) {
    records.splice(next, 0, record);
    return;
  }
  const last = records.at(-1);
  if (!last) return;
  records[records.length - 1] = { ...last, end: record.end };
  records.push({ ...record, end: last.end });
}
