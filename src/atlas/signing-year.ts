import type { PartnershipRow } from "./schemas.ts";

/** The year of signing as the site may show it. */
export type SigningYear = {
  readonly basis: PartnershipRow["year_basis"];
  /** Only for a documented year: the one that may be counted, charted and put into structured data. */
  readonly year: number | undefined;
  /** What the reader sees: "1957", "1977 or 1999, sources disagree", "to be confirmed", "not known". */
  readonly text: string;
};

/** Returns the year of a partnership in the reader's words; an unverified year is never given away. */
export function yearOf(row: PartnershipRow): SigningYear {
  switch (row.year_basis) {
    case "documented":
      return { basis: "documented", year: row.year, text: String(row.year) };
    case "disputed":
      return { basis: "disputed", year: undefined, text: `${disputedYears(row.year_note)}, sources disagree` };
    case "unverified":
      return { basis: "unverified", year: undefined, text: "to be confirmed" };
    case "unknown":
      return { basis: "unknown", year: undefined, text: "not known" };
  }
}

/** "sources disagree: 1977, 1999" becomes "1977 or 1999". */
function disputedYears(note: string | undefined): string {
  const years = note?.match(/\d{4}/g) ?? [];
  return new Intl.ListFormat("en", { type: "disjunction" }).format(years);
}
