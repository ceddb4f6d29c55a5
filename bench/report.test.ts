import { expect, test } from "vitest";
import { markdown, median } from "./report.ts";

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], NaN],
])("median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("markdown sets the first row as head", () => {
  expect(
    markdown([
      ["way", "ms"],
      ["d3", "5"],
    ]),
  ).toBe("| way |  ms |\n| --- | --: |\n| d3  |   5 |");
});
