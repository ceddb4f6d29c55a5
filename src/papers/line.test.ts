import { expect, test } from "vitest";
import { line, series, wordsOf } from "./line.ts";

const words = (pieces: readonly Parameters<typeof wordsOf>[0][]) => pieces.map(wordsOf).join("");

test.each([
  [[], ""],
  [["arts"], "arts"],
  [["arts", "trade"], "arts, and trade"],
  [["arts and culture", "trade", "bees, wasps"], "arts and culture; trade; and bees, wasps"],
])("a series of %j reads well", (things, expected) => {
  expect(words(series(things))).toBe(expected);
});

test("pieces and lines stand within a line, each for itself", () => {
  const name = { value: "Gondar" };
  expect(line`To ${line`${name}, ${{ blank: "country" }}`}!`).toEqual([
    "To ",
    name,
    ", ",
    { blank: "country" },
    "!",
  ]);
});

test("after an answer that ends with a full stop there is no second one", () => {
  expect(words(line`We go to ${{ value: "Washington, D.C." }}. Come along.`)).toBe(
    "We go to Washington, D.C. Come along.",
  );
  expect(words(line`We go to ${{ value: "Washington" }}. Come along.`)).toBe(
    "We go to Washington. Come along.",
  );
});
