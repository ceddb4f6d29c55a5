import { expect, test } from "vitest";
import { hiddenSigns } from "./hidden-signs.ts";
import { visible } from "./visible.ts";

test.each([
  ["a zero", "a\0b", "control-sign", 2],
  ["an order to a terminal", "\x1b[31m", "control-sign", 1],
  ["a carriage return alone", "a\rb", "control-sign", 2],
  ["a line separator", "ab\u2028c", "control-sign", 3],
  ["an override of direction", "a\u202Eb", "turning-sign", 2],
  ["an isolate", "\u2067b", "turning-sign", 1],
  ["a blank without width", "a\u200Bb", "invisible-sign", 2],
  ["a soft hyphen", "a\u00ADb", "invisible-sign", 2],
  ["a byte order mark inside", "a\uFEFFb", "invisible-sign", 2],
  ["a letter of tags", "a\u{E0041}", "invisible-sign", 2],
  ["a filler that is a letter", "a\u3164", "invisible-sign", 2],
] as const)("%s is told at its column", (_title, text, kind, column) => {
  expect(hiddenSigns(`first line\n${text}`)).toMatchObject([{ line: 2, column, fault: { kind } }]);
});

test.each([
  ["tabs and lines", "a\tb\nc\n"],
  ["Persian with a joiner", "می‌خواهم"],
  ["Hebrew with a mark of direction", "שלום\u200F!"],
  ["a family and a flag", "👩‍👩‍👧 🏴 ❤️"],
  ["accents, old and new", "Łódź, é e\u0301, 名古屋"],
])("%s are let pass", (_title, text) => expect(hiddenSigns(text)).toEqual([]));

test("one line tells its first sign only", () => {
  expect(hiddenSigns("a\0b\u202Ec\nd\0")).toHaveLength(2);
});

test("visible() leaves one plain line", () => {
  expect(visible("a\n::error::b\x1b[0m\u202E")).toBe("aU+000A::error::bU+001B[0mU+202E");
});
