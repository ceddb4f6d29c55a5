import { expect, test } from "vitest";
import { varied } from "./varied.ts";

const story = (name: string, region: string, theme: string) => ({ name, region, theme });
const stories = [
  story("Toulouse", "europe", "trade"),
  story("Cork", "europe", "youth"),
  story("Taipei", "asia", "arts"),
  story("Vina", "americas", "trade"),
];
const names = (chosen: { name: string }[]) => chosen.map(({ name }) => name);

test("regions and themes are spread before any comes twice", () => {
  expect(names(varied(stories, 3, (kind) => kind))).toEqual(["Toulouse", "Taipei", "Cork"]);
});

test("what stands beside them counts", () => {
  const shown = [story("Leipzig", "europe", "aid")];
  expect(names(varied(stories, 2, (kind) => kind, shown))).toEqual(["Taipei", "Vina"]);
});

test("there are never more than there are", () => {
  expect(varied(stories, 9, (kind) => kind)).toHaveLength(4);
});
