import { pairId } from "../atlas/pair-id.ts";
import type { PartnershipRow } from "../atlas/schemas.ts";
import type { Edit } from "./edits.ts";
import { type Line, pagesToRead, toRead } from "./line.ts";
import type { Found, FoundStatement } from "./resolve.ts";
import { distinct, type Statement } from "./statements.ts";
import { yearFinding } from "./year-finding.ts";

/** A pair of the answer with both its places found, and all that its statements say of it. */
type Pair = {
  readonly us: Found;
  readonly partner: Found;
} & Pick<Statement, "starts" | "ends" | "pages">;

/**
 * Joins the statements of one pair: several items of Wikidata may be one place of ours. Returns one pair, or none for no
 * statement.
 */
export function joined(same: readonly FoundStatement[]): Pair[] {
  const [first] = same;
  if (!first) return [];
  const all = <T extends string | number>(of: (said: Statement) => readonly T[]) =>
    distinct(same.flatMap(({ said }) => of(said)));
  return [
    {
      us: first.us,
      partner: first.partner,
      starts: all(({ starts }) => starts),
      ends: all(({ ends }) => ends),
      pages: all(({ pages }) => pages),
    },
  ];
}

/** What there is to say of one pair, by section of the proposal; nothing if both sides agree. */
export type Findings = Partial<Record<"newPairs" | "years" | "yearsToSettle" | "ends", Line>>;

/**
 * Compares a pair of the answer with its row, if we have one. `thisYear` is the latest year in which it can have been
 * signed.
 */
export function comparePair(pair: Pair, row: PartnershipRow | undefined, thisYear: number): Findings {
  const about = `${pair.us.id} and ${pair.partner.id}`;
  const key = { us: pair.us.id, partner: pair.partner.id };
  const ends =
    pair.ends.length > 0 && row?.status !== "ended" ? { ends: toRead(about, endReason(pair, row)) } : {};
  // An ended pair that we lack is for an editor: its status needs a page that somebody has read.
  if (pair.ends.length > 0 && !row) return ends;

  const { year, settle, cells } = yearFinding(pair.starts, row, thisYear);
  const yearsToSettle = settle !== undefined && {
    yearsToSettle: toRead(about, `${settle}; ${pagesToRead(pair.pages)}`),
  };
  const found = year === undefined ? "no year" : `signed in ${year}, to be confirmed`;
  const reason = `${found}; ${pagesToRead(pair.pages)}`;
  const edits: Edit[] = [
    { table: "partnerships", kind: row ? "change" : "add", cells: { ...key, ...cells } },
  ];
  if (!row) return { newPairs: { about, reason, edits }, ...yearsToSettle };
  return { ...(year !== undefined && { years: { about, reason, edits } }), ...yearsToSettle, ...ends };
}

const endReason = ({ ends, pages }: Pair, row: PartnershipRow | undefined) =>
  `ended ${ends.join(" or ")}; ${row ? `the table says ${row.status}` : "the table does not have it"}; ${pagesToRead(pages)}`;

/** Returns the id of the pair, as it is or would be in our tables. */
export const keyOf = ({ us, partner }: Pick<Pair, "us" | "partner">) =>
  pairId({ us: us.id, partner: partner.id });
