import { expect, test } from "vitest";
import { stepHeadings } from "./step-headings.ts";

const headings = [
  { slug: "is-it-for-us", text: "Is it for us?" },
  { slug: "gather-a-committee", text: "Gather a committee" },
];

test("only headings that open a step are steps", () => {
  const mdx =
    '## Is it for us?\n\n<Step who="Residents">\n\n## Gather a committee\n\nSee who will do the work.\n\n</Step>';
  expect(stepHeadings(mdx, headings)).toEqual([headings[1]]);
});

test("a step whose heading cannot be told is reported, not dropped", () => {
  expect(() => stepHeadings('<Step who="Residents">\n\nNo heading.\n\n</Step>', headings)).toThrow(
    "Each <Step>",
  );
});
