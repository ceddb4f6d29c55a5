import { expect, test } from "vitest";
import { sampleAnswer } from "./sample-answer.ts";

test("the answer of the check that the guides show names the story, its lines and the right spelling", () => {
  const said = sampleAnswer();
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^content\/exchanges\/a-new-story\/index\.mdx:\d+.*us-oh-toldeo.*us-oh-toledo/s);
  expect(said[1]).toMatch(/^content\/exchanges\/a-new-story\/index\.mdx:\d+.*papers.*paper/s);
});
