import { didYouMean } from "../atlas/did-you-mean.ts";
import { pairId } from "../atlas/pair-id.ts";
import { type Fault, fault, type Problem } from "../atlas/problem.ts";
import type { EvidenceRow, PartnershipRow } from "../atlas/schemas.ts";
import { LISTS } from "../atlas/vocabulary.ts";
import { dateFault, futureYear } from "./date-faults.ts";
import { type KnownIds, knownIds } from "./known-ids.ts";
import { knownPlaces } from "./known-names.ts";
import { type CellFault, eachRow, inColumn, noTwice, type Tables } from "./tables.ts";
import { unknownPlace, unknownSource } from "./unknown.ts";

/** The oldest American pair is counted from 1931; a year of an earlier century is a slip of the keyboard. */
const FIRST_YEAR = 1900;

type Found = CellFault<PartnershipRow> | false | undefined;

/** Rules for partnerships.csv. `today` is the latest date that is not in the future: 2026-11-21. */
export function partnershipRules(tables: Tables, today: string): Problem[] {
  const places = knownPlaces(tables);
  const countryOf = new Map(tables.places.rows.map(({ value }) => [value.id, value.country_code]));
  const sources = knownIds(tables.sources, "id");
  const evidence = Map.groupBy(
    tables.evidence.rows.map(({ value }) => value),
    pairId,
  );
  return [
    ...noTwice("partnerships", tables, {
      kind: "pair-twice",
      column: "us",
      keyOf: (row) => [row.us, row.partner].sort().join(),
      describe: ({ us, partner }) => `lists the pair ${us} and ${partner}`,
      mend: "Keep one of the two rows, with what both know.",
    }),
    ...eachRow("partnerships", tables, (row) => {
      const rows = evidence.get(pairId(row)) ?? [];
      return [
        ...sideFaults(row, places, countryOf),
        ...yearFaults(row, today),
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
): Found[] {
  if (us === partner) {
    const mend = "Write the community in the United States in us, and the one abroad in partner.";
    return [["partner", fault("pair-with-itself", `pairs "${us}" with itself`, mend)]];
  }
  const usCountry = countryOf.get(us);
  return [
    inColumn("us", unknownPlace(us, places)),
    inColumn("partner", unknownPlace(partner, places)),
    usCountry !== undefined &&
      usCountry !== "US" && [
        "us",
        fault(
          "us-side-abroad",
          `has "${us}" in the column us, which is not in the United States`,
          "Put the community in the United States first, into us, and the other into partner.",
        ),
      ],
    countryOf.get(partner) === "US" && [
      "partner",
      fault(
        "partner-not-abroad",
        `has "${partner}" in the column partner, which is in the United States`,
        "Put the community abroad into partner; pairs within the United States are not listed here.",
      ),
    ],
  ];
}

function yearFaults({ year, year_basis, year_note }: PartnershipRow, today: string): Found[] {
  const needsYear = year_basis === "documented" || year_basis === "unverified";
  return [
    needsYear &&
      year === undefined && [
        "year",
        fault(
          "missing-year",
          `has no year, though its year_basis is ${year_basis}`,
          "Fill in the year, or write unknown for year_basis.",
        ),
      ],
    !needsYear &&
      year !== undefined && [
        "year",
        fault(
          "needless-year",
          `gives the year ${year}, though its year_basis is ${year_basis}`,
          "Delete the year, or change year_basis: documented if a page gives the year, else unverified.",
        ),
      ],
    year_basis === "disputed" &&
      !year_note && [
        "year_note",
        fault(
          "missing-year-note",
          "has a disputed year and no year_note",
          "Name the years that sources give: sources disagree: 1977, 1999",
        ),
      ],
    year !== undefined && inColumn("year", futureYear(year, today)),
    year !== undefined &&
      year < FIRST_YEAR && [
        "year",
        fault(
          "year-too-early",
          `gives the year ${year}; no partnership is older than ${FIRST_YEAR}`,
          "Look for a slip of the keyboard.",
        ),
      ],
  ];
}

/** Pages may disagree with one another, but one of them has to stand behind a documented year. */
function evidenceYearFault({ year, year_basis }: PartnershipRow, evidence: readonly EvidenceRow[]): Found {
  const years = new Set(evidence.flatMap((row) => row.year ?? []));
  if (year_basis !== "documented" || year === undefined || years.size === 0 || years.has(year)) return false;
  return [
    "year",
    fault(
      "year-not-in-evidence",
      `gives the year ${year} as documented, but its rows in content/evidence.csv give ${[...years].join(", ")}`,
      "Write the year that a page gives, or add a row to content/evidence.csv for the page that gives this one.",
    ),
  ];
}

function statusFaults({ status, status_date, status_source }: PartnershipRow, today: string): Found[] {
  const lapsed = status === "dormant" || status === "suspended" || status === "ended";
  return [
    lapsed &&
      !status_source && [
        "status_source",
        fault(
          "missing-status-source",
          `is ${status} and names no status_source`,
          "Name an id of content/sources.csv, or write evidence if a row of content/evidence.csv shows it.",
        ),
      ],
    inColumn("status_date", dateFault("status_date", status_date, today)),
  ];
}

function statusSourceFaults(
  { status_source = [] }: PartnershipRow,
  sources: KnownIds,
  evidence: readonly EvidenceRow[] | undefined,
): Found[] {
  return status_source.map((id) =>
    inColumn("status_source", id === "evidence" ? statusEvidenceFault(evidence) : unknownSource(id, sources)),
  );
}

function statusEvidenceFault(evidence: readonly EvidenceRow[] | undefined): Fault | undefined {
  const seen =
    evidence?.some(({ status_seen }) => status_seen !== undefined && status_seen !== "listed") ?? true;
  if (seen) return undefined;
  return fault(
    "no-status-evidence",
    "names evidence as status_source, but no row of content/evidence.csv gives this pair a status_seen other than listed",
    "Add the row with its status_seen, or name the id of a source instead.",
  );
}

function listFaults({ lists }: PartnershipRow): Found[] {
  const known = Object.keys(LISTS);
  const list = `Known lists: ${known.join(", ")}.`;
  return lists.map(
    (name) =>
      !known.includes(name) && [
        "lists",
        fault("unknown-list", `names the unknown list "${name}"`, didYouMean(name, known), list),
      ],
  );
}
