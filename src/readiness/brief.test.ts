import { expect, test } from "vitest";
import type { Answer } from "../atlas/take-part.ts";
import { coverage, groupsOf, progress } from "./brief.ts";

const IDS = ["a", "b", "c", "d"];
const answers = (...pairs: [string, Answer][]) => new Map(pairs);

test("the brief groups questions by answer, in the order in which they are asked", () => {
  expect(groupsOf(IDS, answers(["d", "yes"], ["a", "yes"], ["c", "not_yet"]))).toEqual({
    yes: ["a", "d"],
    partly: [],
    not_yet: ["c"],
    unanswered: ["b"],
  });
});

test.each<[Map<string, Answer>, string]>([
  [answers(), "None of the 4 questions is answered yet."],
  [answers(["a", "yes"]), "Only 1 of 4 questions is answered; the others are listed as such."],
  [
    answers(["a", "yes"], ["b", "partly"]),
    "Only 2 of 4 questions are answered; the others are listed as such.",
  ],
  [answers(["a", "yes"], ["b", "yes"], ["c", "partly"], ["d", "not_yet"]), "All 4 questions are answered."],
])("the brief says what it rests on (case %#)", (given, sentence) => {
  expect(coverage(IDS, given)).toBe(sentence);
});

test("the check counts answers and gives no score", () => {
  expect(progress(IDS, answers(["a", "not_yet"], ["b", "yes"]))).toBe("2 of 4 questions answered.");
});
