import { describe, expect, test } from "vitest";
import { draftPartnership, type PartnershipFacts } from "./draft-partnership.ts";

const page = { url: "https://example.org/", title: "A page", grade: "own" } as const;
const draft = (more: Partial<PartnershipFacts>) =>
  draftPartnership({ us: "us-oh-toledo", partner: "es-toledo", status: "listed", ...more });

describe("a year counts as documented only with a page that gives it", () => {
  test.each([
    ["no year", { page }, "unknown", undefined],
    ["a year and no page", { year: 1931 }, "unverified", undefined],
    ["a year that the page does not give", { page, year: 1931 }, "unverified", undefined],
    ["a year that the page gives", { page, year: 1931, yearOnPage: true }, "documented", 1931],
    ["a date", { page, date: "1931-01-30" }, "documented", 1931],
    ["a claim of a page that is not there", { year: 1931, yearOnPage: true }, "unverified", undefined],
  ])("%s", (_title, more, basis, evidenceYear) => {
    const { partnership, evidence } = draft(more);
    expect(partnership.year_basis).toBe(basis);
    expect(evidence?.year).toBe(evidenceYear);
  });
});

describe("confidence follows from where the pair was found", () => {
  test.each([
    ["own", undefined, ["page-own"], "high"],
    ["press", undefined, ["page-press"], "medium"],
    ["press", "wikidata", ["page-press", "wikidata"], "high"],
    ["reference", undefined, ["page-reference"], "low"],
    ["reference", "directory", ["directory", "page-reference"], "medium"],
    [undefined, "wikidata", ["wikidata"], "low"],
  ] as const)("%s and %s", (grade, foundOn, lists, confidence) => {
    const { partnership } = draft({ page: grade && { ...page, grade }, foundOn });
    expect(partnership).toMatchObject({ lists, confidence });
  });
});

test("a tie that a page calls ended rests on that page, as of its day", () => {
  const { partnership, evidence } = draft({ page: { ...page, published: "2020-05" }, status: "ended" });
  expect(partnership).toMatchObject({ status_source: ["evidence"], status_date: "2020-05" });
  expect(evidence?.status_seen).toBe("ended");
});

test("without a page there is no row of evidence, and the status has the source that is named", () => {
  const { partnership, evidence } = draft({ status: "ended", statusSource: ["act"], statusDate: "2019" });
  expect(evidence).toBeUndefined();
  expect(partnership).toMatchObject({ status_source: ["act"], status_date: "2019" });
});
