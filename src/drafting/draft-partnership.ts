import type { EvidenceRow, PartnershipRow } from "../atlas/schemas.ts";
import type { List } from "../atlas/vocabulary.ts";

/** A page that shows a partnership. */
export type Page = Pick<EvidenceRow, "url" | "title" | "publisher" | "published" | "grade">;

/** What is known of a partnership before it has a row. */
export type PartnershipFacts = {
  readonly us: string;
  readonly partner: string;
  readonly page?: Page | undefined;
  /** Year of signing. */
  readonly year?: number | undefined;
  /** True if the page gives the year. */
  readonly yearOnPage?: boolean;
  /** Full date of signing, if the page gives one. */
  readonly date?: string | undefined;
  /** A list, other than the page, on which the pair was found. */
  readonly foundOn?: List | undefined;
  readonly status: PartnershipRow["status"];
  readonly statusDate?: string | undefined;
  /** Ids of sources.csv for the status, where the page does not tell it. */
  readonly statusSource?: readonly string[] | undefined;
};

/** Returns the rows of a new partnership: the pair and, if a page shows it, its evidence. */
export function draftPartnership(facts: PartnershipFacts): {
  readonly partnership: PartnershipRow;
  readonly evidence: EvidenceRow | undefined;
} {
  const { us, partner, page, date, foundOn, status } = facts;
  const year = facts.year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  const onPage = page !== undefined && (facts.yearOnPage === true || date !== undefined);
  const lists = [...(foundOn ? [foundOn] : []), ...(page ? [`page-${page.grade}` as const] : [])].sort();
  const lapsed = status === "dormant" || status === "suspended" || status === "ended";
  const statusDate = facts.statusDate ?? (lapsed ? page?.published : undefined);
  const statusSource = facts.statusSource ?? (lapsed && page ? ["evidence"] : undefined);
  const partnership: PartnershipRow = {
    us,
    partner,
    ...(year !== undefined && { year }),
    year_basis: year === undefined ? "unknown" : onPage ? "documented" : "unverified",
    status,
    ...(statusDate !== undefined && { status_date: statusDate }),
    ...(statusSource !== undefined && { status_source: [...statusSource] }),
    lists,
    confidence: confidenceOf(page?.grade, foundOn !== undefined),
  };
  const evidence = page && {
    us,
    partner,
    ...(onPage && year !== undefined && { year }),
    ...(date !== undefined && { date }),
    // A page that only names the pair does not say that it is in doubt.
    status_seen: status === "unconfirmed" ? undefined : status,
    ...page,
  };
  return { partnership, evidence };
}

/** As CONFIDENCES says: its own page, or the press and a list; two lists, or one report; one list only. */
function confidenceOf(grade: Page["grade"] | undefined, isListed: boolean): PartnershipRow["confidence"] {
  if (grade === "own" || (grade === "press" && isListed)) return "high";
  return grade === "press" || (grade === "reference" && isListed) ? "medium" : "low";
}
