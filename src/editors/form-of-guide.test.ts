import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { formOfGuide } from "./form-of-guide.ts";

const ATLAS = "https://github.com/owner/atlas/";

test.each(["fix-a-fact", "add-a-partnership", "tell-a-story"])(
  "the guide %s leads to a form that is there",
  (guide) => {
    const address = formOfGuide(guide, ATLAS) ?? "";
    const template = /^https:\/\/github\.com\/owner\/atlas\/issues\/new\?template=([\w-]+\.yml)$/.exec(
      address,
    )?.[1];
    expect(existsSync(`content/editors/${guide}.mdx`)).toBe(true);
    expect(existsSync(`.github/ISSUE_TEMPLATE/${template}`)).toBe(true);
  },
);

test.each([
  ["a guide without one", "pictures", ATLAS],
  ["a site without a repository", "fix-a-fact", undefined],
])("there is no form for %s", (_title, guide, repository) => {
  expect(formOfGuide(guide, repository)).toBeUndefined();
});
