import { expect, test } from "vitest";
import { curly } from "./curly.ts";

test.each([
  ["Kobe's dead", "Kobe’s dead"],
  ["the organizers' own", "the organizers’ own"],
  ['a "Houston Week" in 2018', "a “Houston Week” in 2018"],
  ['"So," he said', "“So,” he said"],
  ["the '90s", "the ’90s"],
  ["called 'so' by them", "called ‘so’ by them"],
  ["“already ’tis”", "“already ’tis”"],
])("%s", (written, shown) => {
  expect(curly(written)).toBe(shown);
});
