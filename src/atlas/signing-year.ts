import type { PartnershipRow } from "./schemas.ts";
import { either } from "./words.ts";

/** The year of signing as the site may show it. */
export type SigningYear = {
  readonly basis: PartnershipRow["year_basis"];
  /** Only for a documented year: the one that may be counted, charted and put into structured data. */
  readonly year: number | undefined;
  /** What the reader sees: "1957", "1977 or 1999, sources disagree", "to be confirmed", "not known". */
  readonly text: string;
  /** What else the sources say of the year, for a documented one. */
  readonly note: string | undefined;
};

/** Returns the year of a partnership in the reader's words; an unverified year is never given away. */
export function yearOf({ year_basis: basis, year, year_note: note }: PartnershipRow): SigningYear {
  const unsure = { basis, year: undefined, note: undefined };
  switch (basis) {
    case "documented":
      return { basis, year, text: String(year), note };
    case "disputed":
      return { ...unsure, text: `${disputedYears(note)}, sources disagree` };
    case "unverified":
      return { ...unsure, text: "to be confirmed" };
    case "unknown":
      return { ...unsure, text: "not known" };
  }
}

/** "sources disagree: 1977, 1999" becomes "1977 or 1999". */
function disputedYears(note: string | undefined): string {
  const years = note?.match(/\d{4}/g) ?? [];
  return either(years);
}
