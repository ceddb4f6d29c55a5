import { expect, test } from "vitest";
import { SHADES, shadeLabel, shadeOf } from "./shades.ts";

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [9, 2],
  [10, 3],
  [29, 3],
  [99, 4],
  [100, 5],
  [399, 5],
])("%i partnerships are of class %i", (count, shade) => expect(shadeOf(count)).toBe(shade));

test("the classes say their bounds, without gap or overlap", () => {
  expect(SHADES.map((_, i) => shadeLabel(i + 1))).toEqual([
    "1 or 2",
    "3 to 9",
    "10 to 29",
    "30 to 99",
    "100 or more",
  ]);
});
