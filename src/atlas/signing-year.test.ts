import { expect, test } from "vitest";
import type { PartnershipRow } from "./schemas.ts";
import { yearOf } from "./signing-year.ts";

const row = (fields: Partial<PartnershipRow>): PartnershipRow => ({
  us: "us-oh-toledo",
  partner: "es-toledo",
  year_basis: "unknown",
  status: "listed",
  lists: ["wikidata"],
  confidence: "low",
  ...fields,
});

test.each([
  ["a documented year is shown", row({ year: 1957, year_basis: "documented" }), 1957, "1957"],
  [
    "an unverified year is kept back",
    row({ year: 1957, year_basis: "unverified" }),
    undefined,
    "to be confirmed",
  ],
  ["an unknown year is said to be unknown", row({}), undefined, "not known"],
  [
    "a disputed year names the years",
    row({ year_basis: "disputed", year_note: "sources disagree: 1977, 1999" }),
    undefined,
    "1977 or 1999, sources disagree",
  ],
] as const)("%s", (_title, partnership, year, text) => {
  expect(yearOf(partnership)).toMatchObject({ year, text });
});
