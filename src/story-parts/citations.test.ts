import { expect, test } from "vitest";
import { citations } from "./citations.ts";

const sources = [
  { id: "bco", title: "Announcement" },
  { id: "abc7", title: "Report" },
];

test("sources are numbered in the order of the page's list", () => {
  expect(citations("abc7 bco", sources)).toEqual([
    { number: 2, source: { id: "abc7", title: "Report" } },
    { number: 1, source: { id: "bco", title: "Announcement" } },
  ]);
});

test("a source that the page does not list is named in the error", () => {
  expect(() => citations("nyt", sources)).toThrow('"nyt" is not among the sources of the page');
});
