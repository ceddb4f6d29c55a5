import { expect, test } from "vitest";
import { site } from "../site.ts";
import { documentTitle } from "./title.ts";

test("a short title carries the name of the site", () => {
  expect(documentTitle("Glossary")).toBe(`Glossary · ${site.name}`);
});

test("a long title stands alone rather than be cut off", () => {
  const headline = "How a mayor's visit sent five young coders across an ocean";
  expect(documentTitle(headline)).toBe(headline);
});
