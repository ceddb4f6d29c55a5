import type { PartnershipRow } from "../atlas/schemas.ts";
import type { Cells } from "./edits.ts";

/** No row of partnerships.csv may be older: the gate refuses it. */
const FIRST_YEAR = 1900;

export type YearFinding = {
  /** A year that the table lacks. */
  readonly year: number | undefined;
  /** What an editor has to settle about the year, if anything. */
  readonly settle: string | undefined;
  /** The cells of a new row, or those of the row that change. */
  readonly cells: Cells<PartnershipRow>;
};

/**
 * Compares the start times of a pair with its row. One year for a row that has none is taken as `unverified`, never as
 * documented, even if the statement names a page: a page is evidence once somebody has read it. A year of ours is
 * never changed.
 */
export function yearFinding(
  starts: readonly number[],
  row: PartnershipRow | undefined,
  thisYear: number,
): YearFinding {
  const possible = starts.filter((start) => start >= FIRST_YEAR && start <= thisYear);
  const [first, second] = possible;
  const year = second === undefined ? first : undefined;
  const nothing = { year: undefined, settle: undefined, cells: row ? {} : newRow(undefined) };
  const settle = (words: string) => ({
    ...nothing,
    settle: `Wikidata gives ${starts.join(" and ")}; ${words}`,
  });

  if (starts.length === 0) return nothing;
  if (row && row.year_basis !== "unknown") {
    return agrees(row, starts) ? nothing : settle(`the table says ${ownYear(row)}, and stays as it is`);
  }
  if (year === undefined || possible.length < starts.length) {
    return settle(possible.length === 0 ? "that is no year a pair was signed in" : "that is not one year");
  }
  return { year, settle: undefined, cells: row ? changedRow(row, year) : newRow(year) };
}

/** The years that Wikidata gives are those of the table, or among those that are disputed. */
function agrees({ year, year_note = "" }: PartnershipRow, starts: readonly number[]): boolean {
  const known = [String(year ?? ""), ...(year_note.match(/\d{4}/g) ?? [])];
  return starts.every((start) => known.includes(String(start)));
}

const ownYear = ({ year, year_basis, year_note = "" }: PartnershipRow) =>
  [year, year_basis, year_note].filter(Boolean).join(", ");

/** A pair that only Wikidata names is as sure as every other of that kind: unconfirmed, of low confidence. */
const newRow = (year: number | undefined): Cells<PartnershipRow> => ({
  ...(year !== undefined && { year: String(year) }),
  year_basis: year === undefined ? "unknown" : "unverified",
  status: "unconfirmed",
  lists: "wikidata",
  confidence: "low",
});

function changedRow({ lists, confidence }: PartnershipRow, year: number): Cells<PartnershipRow> {
  const onLists = [...new Set([...lists, "wikidata"])].sort();
  return {
    year: String(year),
    year_basis: "unverified",
    lists: onLists.join(" "),
    // Two lists are more than one.
    confidence: confidence === "low" && onLists.length > 1 ? "medium" : confidence,
  };
}
