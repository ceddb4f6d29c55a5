import { expect, test } from "vitest";
import { isPublished, whyUnpublished } from "./publication.ts";

test.each([
  ["a story of yesterday", false, "2026-11-20", true, undefined],
  ["a story of the day itself", false, "2026-11-21", true, undefined],
  ["a story of tomorrow", false, "2026-11-22", false, "Appears on November 22, 2026"],
  ["a draft", true, "2026-11-20", false, "Draft, not published"],
  ["a draft of tomorrow", true, "2026-11-22", false, "Draft, not published"],
])("%s is published only if it is no draft and its day has come", (_title, draft, day, shown, why) => {
  const plan = { draft, published: new Date(day) };
  expect(isPublished(plan, "2026-11-21")).toBe(shown);
  expect(whyUnpublished(plan, "2026-11-21")).toBe(why);
});
