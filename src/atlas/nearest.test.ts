import { expect, test } from "vitest";
import { nearestWord } from "./nearest.ts";

test.each([
  ["a letter too many", "es-toledoo", "es-toledo"],
  ["two letters exchanged", "es-toeldo", "es-toledo"],
  ["a word that is known", "es-lugo", "es-lugo"],
  ["a word far from all", "fr-marseille", undefined],
])("nearestWord finds the word meant by %s", (_title, word, nearest) => {
  expect(nearestWord(word, ["es-toledo", "es-lugo", "us-oh-toledo"])).toBe(nearest);
});
