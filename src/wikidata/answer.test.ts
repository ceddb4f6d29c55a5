import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ANSWER, asAnswer } from "./answer.fixture.ts";
import { readAnswer, UnusableAnswer } from "./answer.ts";

test.each([
  ["of the query service", asAnswer(ANSWER)],
  ["downloaded with types", asAnswer(ANSWER).results.bindings],
  ["downloaded without types", ANSWER],
])("an answer %s is read", (_form, answer) => {
  expect(readAnswer(JSON.stringify(answer))).toEqual(ANSWER);
});

test.each([
  ["an empty file", " \n", "is empty"],
  ["a page", "<!doctype html>", "is not JSON"],
  ["a time-out", '{"head": … java.util.concurrent.TimeoutException', "ran out of time"],
  ["other JSON", '{"type":"FeatureCollection"}', "not the answer of a SPARQL query"],
  ["a list of other things", "[1, 2]", "not the answer of a SPARQL query"],
  ["an answer without rows", JSON.stringify(asAnswer([])), "holds no rows"],
  ["an empty list", "[]", "holds no rows"],
  [
    "the answer of another query",
    JSON.stringify({ ...asAnswer(ANSWER), head: { vars: ["us", "usLabel", "partner", "partnerLabel"] } }),
    "it lacks statedOn, usCoord",
  ],
  ["a list of the answer of another query", '[{"city": "Toledo"}]', "it lacks us, usLabel, partner"],
])("%s is refused in a plain sentence", (_what, text, words) => {
  expect(() => readAnswer(text)).toThrow(UnusableAnswer);
  expect(() => readAnswer(text)).toThrow(words);
});

test("the query asks for what the import reads", () => {
  const query = readFileSync(join(import.meta.dirname, "query.sparql"), "utf8");
  const [, asked = ""] = /^SELECT\n(.*?)^WHERE/ms.exec(query) ?? [];
  const { vars } = asAnswer([]).head;
  expect(asked.match(/\w+/g)?.sort()).toEqual([...vars].sort());
  // Each is bound in the query; labels come from the label service.
  for (const name of vars.filter((variable) => !variable.endsWith("Label")))
    expect(query.split("WHERE")[1], name).toMatch(new RegExp(`\\?${name}\\b`));
});
