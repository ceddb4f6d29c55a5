import { expect, test } from "vitest";
import { codeWords } from "./code-words.ts";

test.each([
  ["plain words", [{ text: "plain words", code: false }]],
  [
    "one of `city`, `county`",
    [
      { text: "one of ", code: false },
      { text: "city", code: true },
      { text: ", ", code: false },
      { text: "county", code: true },
    ],
  ],
  ["", []],
])("%s is parted at its backticks", (text, stretches) => {
  expect(codeWords(text)).toEqual(stretches);
});
