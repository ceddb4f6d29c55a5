import { expect, test } from "vitest";
import { codeText, MARK, ourComment, shownText } from "./preview-comment.ts";

const bot = { login: "github-actions[bot]" };

test("the comment is found again, whatever it says by now", () => {
  const texts = [shownText("https://a.github.io/x/pr-1/"), codeText("It changes code.")];
  for (const body of texts) expect(ourComment([{ id: 4, body, user: bot }])?.id).toBe(4);
});

test.each([
  ["the mark in somebody else's comment", { id: 1, body: MARK, user: { login: "reader" } }],
  ["the mark quoted further down", { id: 2, body: `> ${MARK}`, user: bot }],
  ["a comment of an account that is gone", { id: 3, body: MARK, user: null }],
])("%s is not ours", (_name, comment) => {
  expect(ourComment([comment])).toBeUndefined();
});

test("the address stands alone, so that GitHub makes it a link", () => {
  expect(shownText("https://a.github.io/x/pr-1/")).toContain("at https://a.github.io/x/pr-1/\n");
});
