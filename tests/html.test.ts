import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPages } from "./built-site.ts";
import { withSampleOfPlaces } from "./place-sample.ts";
import { shortList } from "./short-list.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  elements: ["html5"],
  rules: {
    // An id in the glossary is the id of the term, and "501c3" is one; HTML allows any without blanks.
    "valid-id": ["error", { relaxed: true }],
  },
});

test("every page is valid HTML; of the places, a sample", async () => {
  const faults: string[] = [];
  for (const { path, html } of withSampleOfPlaces(builtPages())) {
    const { results } = await validator.validateString(html, path);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path}:${line}:${column} ${message} (${ruleId}) ${selector ?? ""}`);
    }
  }
  expect(shortList(faults)).toEqual([]);
});
