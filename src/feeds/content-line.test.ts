import { expect, test } from "vitest";
import { contentLines, escapeText } from "./content-line.ts";

test.each([
  ["Toledo, Ohio", String.raw`Toledo\, Ohio`],
  ["a; b", String.raw`a\; b`],
  [String.raw`a\b`, String.raw`a\\b`],
  [String.raw`a\n`, String.raw`a\\n`],
  ["two\nlines", String.raw`two\nlines`],
  ["two\r\nlines", String.raw`two\nlines`],
  ["10:30 “A”", "10:30 “A”"],
])("%j is written %s", (words, written) => {
  expect(escapeText(words)).toBe(written);
});

test("every line ends with CR and LF", () => {
  expect(contentLines(["A:1", "B:2"])).toBe("A:1\r\nB:2\r\n");
});

test("a line of 75 octets stands as it is, one of 76 is folded", () => {
  expect(contentLines(["x".repeat(75)])).toBe(`${"x".repeat(75)}\r\n`);
  expect(contentLines(["x".repeat(76)])).toBe(`${"x".repeat(75)}\r\n x\r\n`);
});

test.each([
  ["of two octets", "ł".repeat(200)],
  ["of three octets", `x${"神戸市".repeat(60)}`],
  ["of four octets", `xy${"🌉".repeat(60)}`],
  ["of one octet", "SUMMARY:".repeat(40)],
])("a long line of characters %s is cut between them and lost none of", (_what, line) => {
  const written = contentLines([line]);
  const parts = written.slice(0, -2).split("\r\n");
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
  expect(written).not.toContain("\uFFFD");
  expect(written.replaceAll("\r\n ", "")).toBe(`${line}\r\n`);
});
