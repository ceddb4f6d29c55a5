import { expect, test } from "vitest";
import { fieldsAt, meaningAt } from "./schema-at.ts";
import { exchangeMatter, guideMatter, pageMatter } from "./schemas.ts";

test.each([
  ["an entry of a list", exchangeMatter, ["dates", 1], ["date", "text"]],
  ["an entry of a list that may be left out", guideMatter, ["unknown", 0], ["what", "ask"]],
  ["an overrule", pageMatter, ["overrule", 3], ["rule", "words", "reason"]],
  ["a field with a value", pageMatter, ["title"], []],
  ["a field that does not exist", pageMatter, ["tilte", 2, "x"], []],
] as const)("the fields of %s are known", (_title, schema, path, fields) => {
  expect(fieldsAt(schema, path)).toEqual(fields);
});

test.each([
  ["a field", ["lede"], "One or two sentences under the heading"],
  ["a field in a list", ["overrule", 0, "rule"], "Name of the rule"],
  ["an entry of a list", ["sources", 4], "Ids of sources.csv"],
  ["a field that does not exist", ["ledde"], ""],
] as const)("the meaning of %s is known", (_title, path, meaning) => {
  expect(meaningAt(pageMatter, path)).toContain(meaning);
});
