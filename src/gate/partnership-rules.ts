import { pairId } from "../atlas/pair-id.ts";
import { isCalendarDay, isLater } from "./partial-date.ts";
import type { Problem } from "../atlas/problem.ts";
import type { EvidenceRow, PartnershipRow } from "../atlas/schemas.ts";
import { didYouMean } from "../atlas/nearest.ts";
import { eachRow, type KnownIds, knownIds, noTwice, type Tables } from "./tables.ts";
import { LISTS } from "../atlas/vocabulary.ts";

/** The oldest American pair is counted from 1931; a year of an earlier century is a slip of the keyboard. */
const FIRST_YEAR = 1900;

/** Rules for partnerships.csv. `today` is the latest date that is not in the future: 2026-11-21. */
export function partnershipRules(tables: Tables, today: string): Problem[] {
  const places = knownIds(tables.places, "id");
  const countryOf = new Map(tables.places.rows.map(({ value }) => [value.id, value.country_code]));
  const sources = knownIds(tables.sources, "id");
  const evidence = Map.groupBy(
    tables.evidence.rows.map(({ value }) => value),
    pairId,
  );
  return [
    ...noTwice(
      "partnerships",
      tables,
      (row) => [row.us, row.partner].sort().join(),
      ({ us, partner }) => `lists the pair ${us} and ${partner}`,
    ),
    ...eachRow("partnerships", tables, (row) => {
      const rows = evidence.get(pairId(row)) ?? [];
      return [
        ...sideFaults(row, places, countryOf),
        ...yearFaults(row, Number(today.slice(0, 4))),
        evidenceYearFault(row, rows),
        ...statusFaults(row, today),
        ...statusSourceFaults(row, sources, tables.evidence.complete ? rows : undefined),
        ...listFaults(row),
      ];
    }),
  ];
}

function sideFaults(
  { us, partner }: PartnershipRow,
  places: KnownIds,
  countryOf: ReadonlyMap<string, string>,
) {
  if (us === partner) return [`pairs "${us}" with itself`];
  const unknown = [us, partner].map(
    (id) =>
      !places.has(id) &&
      `names the place "${id}", which content/places.csv does not list.${places.suggest(id)}`,
  );
  const usCountry = countryOf.get(us);
  return [
    ...unknown,
    usCountry !== undefined &&
      usCountry !== "US" &&
      `has "${us}" in the column us, which is not in the United States`,
    countryOf.get(partner) === "US" &&
      `has "${partner}" in the column partner, which is in the United States`,
  ];
}

function yearFaults({ year, year_basis, year_note }: PartnershipRow, thisYear: number) {
  const needsYear = year_basis === "documented" || year_basis === "unverified";
  return [
    needsYear &&
      year === undefined &&
      `has no year, though its year_basis is ${year_basis}. Fill in the year, or write unknown.`,
    !needsYear &&
      year !== undefined &&
      `gives the year ${year}, though its year_basis is ${year_basis}. Delete the year, or change the basis.`,
    year_basis === "disputed" &&
      !year_note &&
      "has a disputed year and no year_note. Name the years that sources give: sources disagree: 1977, 1999",
    year !== undefined && year > thisYear && `gives the year ${year}, which is in the future`,
    year !== undefined &&
      year < FIRST_YEAR &&
      `gives the year ${year}; no partnership is older than ${FIRST_YEAR}`,
  ];
}

/** Pages may disagree with one another, but one of them has to stand behind a documented year. */
function evidenceYearFault({ year, year_basis }: PartnershipRow, evidence: readonly EvidenceRow[]) {
  const years = new Set(evidence.flatMap((row) => row.year ?? []));
  if (year_basis !== "documented" || year === undefined || years.size === 0 || years.has(year)) return false;
  return `gives the year ${year} as documented, but its rows in content/evidence.csv give ${[...years].join(", ")}`;
}

function statusFaults({ status, status_date, status_source }: PartnershipRow, today: string) {
  const lapsed = status === "dormant" || status === "suspended" || status === "ended";
  return [
    lapsed &&
      !status_source &&
      `is ${status} and names no status_source. Name an id of content/sources.csv, or write evidence.`,
    status_date !== undefined &&
      isLater(status_date, today) &&
      `has the status_date ${status_date}, which is in the future`,
    status_date !== undefined &&
      !isCalendarDay(status_date) &&
      `has the status_date ${status_date}, which is not a day of the calendar`,
  ];
}

function statusSourceFaults(
  { status_source = [] }: PartnershipRow,
  sources: KnownIds,
  evidence: readonly EvidenceRow[] | undefined,
) {
  return status_source.map((id) => {
    if (id !== "evidence") {
      return (
        !sources.has(id) &&
        `names the source "${id}", which content/sources.csv does not list.${sources.suggest(id)}`
      );
    }
    const seen =
      evidence?.some(({ status_seen }) => status_seen !== undefined && status_seen !== "listed") ?? true;
    return (
      !seen &&
      "names evidence as status_source, but no row of content/evidence.csv gives this pair a status_seen other than listed"
    );
  });
}

function listFaults({ lists }: PartnershipRow) {
  const known = Object.keys(LISTS);
  return [
    lists.length === 0 && `names no list on which the pair was found. Known lists: ${known.join(", ")}.`,
    ...lists.map(
      (name) =>
        !known.includes(name) &&
        `names the unknown list "${name}".${didYouMean(name, known)} Known lists: ${known.join(", ")}.`,
    ),
  ];
}
