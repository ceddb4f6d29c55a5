import fc from "fast-check";
import { expect, test } from "vitest";
import { clean, cleanLines, withoutStop } from "./clean.ts";

test.each([
  ["a line break", "Corvallis\r\nOregon", "Corvallis Oregon"],
  ["tabs and blanks around it", "\t Gondar  ", "Gondar"],
  ["a bell and a null", "Gon\u0007dar\u0000", "Gon dar"],
  ["an override of direction", "abc\u202Edef\u202C", "abcdef"],
  ["half of an emoji", "a\uD83D", "a\uFFFD"],
  ["nothing but invisible signs", "\u200B \u00A0\u2066", ""],
  ["signs that join letters and emoji", "👩‍🚒 می‌روم e\u0301", "👩‍🚒 می‌روم e\u0301"],
  ["markup", `<script>alert(1)</script>`, `<script>alert(1)</script>`],
])("%s is cleaned", (_what, text, expected) => {
  expect(clean(text)).toBe(expected);
});

test("what is clean stays as it is, is one line and loses no letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
      expect(once).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      const letters = (text: string) => text.match(/[\p{L}\p{N}\p{M}\p{P}\p{S}]/gu) ?? [];
      if (once) expect(letters(once)).toEqual(letters(text));
    }),
  );
});

test("lines are parted at every kind of break, and empty ones go", () => {
  expect(cleanLines("choirs\r\n\n  fire services \u2028\tbees\v")).toEqual([
    "choirs",
    "fire services",
    "bees",
  ]);
});

test.each([
  ["A room in the library.", "A room in the library"],
  ["Washington, D.C.", "Washington, D.C."],
  ["Freundeskreis e.V.", "Freundeskreis e.V."],
  ["Friends, Inc.", "Friends, Inc."],
  ["and more...", "and more..."],
  [".", ""],
])("the full stop at the end of %j is left out where it is no abbreviation", (text, expected) => {
  expect(withoutStop(text)).toBe(expected);
});
