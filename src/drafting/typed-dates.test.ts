import { expect, test } from "vitest";
import { datedFacts } from "./typed-dates.ts";

test.each([
  ["1934-05-30 The first visit", "1934-05-30", "The first visit"],
  ["1934-05: The first visit", "1934-05", "The first visit"],
  ["1934 – The first visit", "1934", "The first visit"],
  ["In 1934, the first visit", "1934", "the first visit"],
  ["May 30, 1934: The first visit", "1934-05-30", "The first visit"],
  ["Sept. 3rd 1934 The first visit", "1934-09-03", "The first visit"],
  ["30 May 1934 The first visit", "1934-05-30", "The first visit"],
  ["- May 1934 | The first visit", "1934-05", "The first visit"],
])("%s is a dated fact", (line, date, text) => {
  expect(datedFacts(line, "2026-11-22")).toEqual({ facts: [{ date, text }], rest: [] });
});

test.each([
  "The first visit",
  "1934",
  "1934-02-30 A day that never was",
  "1934-13 A month that never was",
  "1931-34: Some years",
  "2026-11-23 Tomorrow",
  "Mayors met in 1934",
  "19345 letters",
  "February 31, 1934: A day that never was",
])("in %s there is none, and the line is kept", (line) => {
  expect(datedFacts(line, "2026-11-22")).toEqual({ facts: [], rest: [line] });
});

test("dated facts stand oldest first, and a year before its months", () => {
  const { facts } = datedFacts("1950 C\n1934-05 B\n1934 A", "2026-11-22");
  expect(facts.map(({ text }) => text)).toEqual(["A", "B", "C"]);
});
