import { expect, test } from "vitest";
import { formatPartialDate, formatWithinYear } from "./dates.ts";

test.each([
  ["1956", "1956", ""],
  ["1956-09", "September 1956", "September"],
  ["1956-09-11", "September 11, 1956", "September 11"],
])("%s is written %s", (date, words, withinYear) => {
  expect(formatPartialDate(date)).toBe(words);
  expect(formatWithinYear(date)).toBe(withinYear);
});
