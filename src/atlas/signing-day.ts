import type { Partnership } from "./atlas.ts";
import type { EvidenceRow } from "./schemas.ts";

type Dated = Pick<Partnership, "signed" | "evidence">;

/** What is known of the day of signing: a day (2014-04-02), that sources disagree, or nothing. */
export type SigningDay =
  | { readonly is: "known"; readonly day: string; readonly pages: readonly EvidenceRow[] }
  | { readonly is: "disputed" }
  | { readonly is: "unknown" };

/**
 * Returns the day of signing with the pages that give it. It is known only if its year is documented and no source gives
 * another day, month or year; a year or a month alone is never made into a day.
 */
export function signingDay({ signed, evidence }: Dated): SigningDay {
  const pages = evidence.filter(({ date }) => date?.length === "2014-04-02".length);
  const day = pages[0]?.date;
  if (day === undefined) return { is: "unknown" };
  // A year that nobody has confirmed is no disagreement.
  if (signed.year === undefined && signed.basis !== "disputed") return { is: "unknown" };
  const isAgreed =
    signed.year === yearOf(day) && signed.note === undefined && evidence.every((page) => fits(page, day));
  return isAgreed ? { is: "known", day, pages } : { is: "disputed" };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** A page fits a day if it gives the same day, or no more than its month or year. */
const fits = ({ date, year }: EvidenceRow, day: string) =>
  (date === undefined || day.startsWith(date)) && (year === undefined || year === yearOf(day));
