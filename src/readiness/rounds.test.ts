import { expect, test } from "vitest";
import { readTable } from "../atlas/content.ts";
import { roundsOf } from "./rounds.ts";
import { statusSentence } from "./status-sentence.ts";

const questions = readTable("readiness").rows.map(({ value }) => value);

test("three questions wait for the partner, and they are asked last", () => {
  const [look, sign] = roundsOf(questions.toSorted((a, b) => a.order - b.order));
  expect(sign.questions.map(({ id }) => id)).toEqual(["partner-gain", "first-project", "silence"]);
  const orders = [...look.questions, ...sign.questions].map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(orders).toHaveLength(questions.length);
});

test.each(questions.map(({ id }) => id))("%s is told to a council for each answer", (id) => {
  const said = (["yes", "partly", "not_yet"] as const).map((answer) => statusSentence(id, answer));
  expect(new Set(said).size).toBe(3);
  for (const sentence of said) expect(sentence).toMatch(/^It is .{20,}\.$/);
});

test("a matter stands as it was answered", () => {
  expect(statusSentence("silence", "not_yet")).toBe(
    "It is not yet agreed what happens if one side falls silent.",
  );
  expect(statusSentence("gone", "yes")).toBe("");
});
