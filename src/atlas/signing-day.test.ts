import { expect, test } from "vitest";
import type { EvidenceRow } from "./schemas.ts";
import { signingDay } from "./signing-day.ts";
import type { SigningYear } from "./signing-year.ts";

const page = (date?: string, year?: number): EvidenceRow => ({
  us: "us-oh-toledo",
  partner: "es-toledo",
  grade: "own",
  url: "https://example.org/",
  title: "Sister cities",
  ...(date === undefined ? {} : { date }),
  ...(year === undefined ? {} : { year }),
});

const documented = (year: number, note?: string): SigningYear => ({
  basis: "documented",
  year,
  text: String(year),
  note,
});
const disputed: SigningYear = {
  basis: "disputed",
  year: undefined,
  text: "1977 or 1978, sources disagree",
  note: undefined,
};

test("a day that one page gives and no page disputes is known, with the page", () => {
  const told = page("1977-04-12", 1977);
  expect(signingDay({ signed: documented(1977), evidence: [page(), told] })).toEqual({
    is: "known",
    day: "1977-04-12",
    pages: [told],
  });
});

test.each([
  ["the same day", page("1977-04-12", 1977)],
  ["its month", page("1977-04")],
  ["its year", page("1977")],
  ["its year in the column of years", page(undefined, 1977)],
])("a second page that gives %s leaves the day known", (_what, second) => {
  const evidence = [page("1977-04-12"), second];
  expect(signingDay({ signed: documented(1977), evidence })).toMatchObject({
    is: "known",
    day: "1977-04-12",
  });
});

test.each(["unverified", "unknown"] as const)("a day is no disagreement where the year is %s", (basis) => {
  const signed: SigningYear = { basis, year: undefined, text: "not known", note: undefined };
  expect(signingDay({ signed, evidence: [page("1977-04-12")] })).toEqual({ is: "unknown" });
});

test.each([
  ["another day", page("1977-04-13")],
  ["another month", page("1977-05")],
  ["another year", page(undefined, 1978)],
])("a second page that gives %s disputes the day", (_what, second) => {
  const evidence = [page("1977-04-12"), second];
  expect(signingDay({ signed: documented(1977), evidence })).toEqual({ is: "disputed" });
});

test.each([
  ["is disputed", disputed],
  ["is another", documented(1976)],
  ["has a note of other years", documented(1977, "other source: 1975")],
])("a day is disputed if the year in the table %s", (_what, signed) => {
  expect(signingDay({ signed, evidence: [page("1977-04-12")] })).toEqual({ is: "disputed" });
});

test.each([
  ["no page", []],
  ["pages without a date", [page()]],
  ["a year alone", [page("1977", 1977)]],
  ["a year and a month", [page("1977-04", 1977)]],
])("from %s no day is made", (_what, evidence) => {
  expect(signingDay({ signed: documented(1977), evidence })).toEqual({ is: "unknown" });
});
