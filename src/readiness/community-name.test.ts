import { expect, test } from "vitest";
import { communityName, LONGEST_NAME } from "./community-name.ts";

test.each([
  ["  Viña   del\nMar ", "Viña del Mar"],
  ["<b>Toledo</b>", "<b>Toledo</b>"],
  ["\u202Eodelot\u0000", "odelot"],
  ["القدس", "القدس"],
  [" \t ", ""],
])("%j stands in a heading as %j", (typed, name) => {
  expect(communityName(typed)).toBe(name);
});

test("a long name is cut between letters, not within one", () => {
  const cut = communityName("🏘".repeat(500));
  expect(Array.from(cut)).toHaveLength(LONGEST_NAME);
  expect(cut).not.toMatch(/\p{Cs}/u);
});
