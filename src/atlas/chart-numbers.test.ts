import { expect, test } from "vitest";
import { readChartNumbers } from "./chart-numbers.ts";

test.each([
  [
    "1946: 12; 1947: 30",
    [
      ["1946", 12],
      ["1947", 30],
    ],
  ],
  [
    "1946: 1,400.5 ; 1947:0;",
    [
      ["1946", 1400.5],
      ["1947", 0],
    ],
  ],
  [
    "By bus: 3; By air: about: 4",
    [
      ["By bus", 3],
      ["By air: about", 4],
    ],
  ],
])("%s is read", (text, expected) => {
  expect(readChartNumbers(text).map(({ label, value }) => [label, value])).toEqual(expected);
});

test.each([
  ["", "fewer than two"],
  ["1946: 12", "fewer than two"],
  ["1946: 12, 1947: 30", "fewer than two"],
  ["1946: 12; 1947", 'hold "1947"'],
  ["1946: 12; 1947: -3", 'hold "1947: -3"'],
  ["1946: 12; 1947: 1,40", 'hold "1947: 1,40"'],
  ["1946: 12; 1947: about 30", 'hold "1947: about 30"'],
  ["1946: 0.0001; 1947: 1", 'hold "1946: 0.0001"'],
  [`1946: 1; 1947: ${"9".repeat(16)}`, "no name with a number"],
  ["1946: 12; : 30", 'hold ": 30"'],
  ["1946: 12; 1946: 30", 'name "1946" twice'],
  ["1946: 0; 1947: 0", "are all 0"],
])("%s is refused", (text, words) => {
  expect(() => readChartNumbers(text)).toThrow(words);
});
