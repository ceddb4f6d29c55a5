import { expect, test } from "vitest";
import { readTable } from "../atlas/content.ts";
import { roundsOf } from "./rounds.ts";
import { statusSentence } from "./status-sentence.ts";

const questions = readTable("readiness").rows.map(({ value }) => value);

test("three questions wait for the partner, and they are asked last", () => {
  const [look, sign] = roundsOf(questions.toSorted((a, b) => a.order - b.order));
  if (!look || !sign) throw new Error("There are two rounds");
  expect(sign.questions.map(({ id }) => id)).toEqual(["partner-gain", "first-project", "silence"]);
  const orders = [...look.questions, ...sign.questions].map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(orders).toHaveLength(questions.length);
});

test.each(questions.map((question) => [question.id, question] as const))(
  "%s is told to a council for each answer",
  (_id, { done, matter }) => {
    const said = (["yes", "partly", "not_yet"] as const).map((answer) =>
      statusSentence(done, matter, answer),
    );
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(/^It is .{20,}\.$/);
  },
);

test("a matter stands as it was answered", () => {
  const { done = "", matter = "" } = questions.find(({ id }) => id === "silence") ?? {};
  expect(statusSentence(done, matter, "not_yet")).toBe(
    "It is not yet agreed what happens if one side falls silent.",
  );
  expect(statusSentence("", "", "yes")).toBe("");
});
