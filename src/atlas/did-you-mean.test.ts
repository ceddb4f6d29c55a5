import { expect, test } from "vitest";
import { asQuestion, didYouMean, wordsMeant } from "./did-you-mean.ts";

const THEMES = ["arts-and-culture", "youth-and-education", "business-and-trade", "humanitarian-aid"];

test.each([
  ["a slip of the keyboard", "arts-and-cultre", ["arts-and-culture"]],
  ["capitals and blanks", "Arts and Culture", ["arts-and-culture"]],
  ["underscores", "humanitarian_aid", ["humanitarian-aid"]],
  ["a part of the word", "education", ["youth-and-education"]],
  ["a word far from all", "sport", []],
  ["nothing", "", []],
])("wordsMeant finds the words meant by %s", (_title, word, meant) => {
  expect(wordsMeant(word, THEMES)).toEqual(meant);
});

test("a word may mean several", () => {
  expect(didYouMean("budget", ["budget-2014", "budget-2015", "people-2015"])).toBe(
    'Did you mean "budget-2014" or "budget-2015"?',
  );
});

test.each([
  [[], ""],
  [["a"], 'Did you mean "a"?'],
  [["a", "b", "c"], 'Did you mean "a", "b" or "c"?'],
  [["a", "b", "c", "d", "e", "f"], 'Did you mean "a", "b", "c", "d" or one of 2 more?'],
])("%j is asked as one question", (words, question) => {
  expect(asQuestion(words)).toBe(question);
});
