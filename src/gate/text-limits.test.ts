import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { broken, check, PAGE } from "./broken-content.fixture.ts";
import { beyondLimits } from "./text-limits.ts";

const CONTENT = join(import.meta.dirname, "../../content");

const DEEP = 10_000;
const between = (open: string, words: string, close: string) =>
  open.repeat(DEEP) + words + close.repeat(DEEP);

/** Each took a reader of Markdown or YAML seconds, or ended it. */
test.each([
  ["five million letters", "word ".repeat(1_000_000), "text-too-large"],
  ["a line without end", "word ".repeat(2_000), "line-too-long"],
  ["quotations in quotations", `${">".repeat(DEEP)} a`.slice(-7_000), "nested-too-deep"],
  ["lists in lists", `${"- ".repeat(3_900)}a`, "nested-too-deep"],
  ["numbered lists in lists", `${"1. ".repeat(2_600)}a`, "nested-too-deep"],
  [
    "lists by indentation",
    Array.from({ length: 40 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
    "nested-too-deep",
  ],
  ["parts in parts", between("<i>", "a", "</i>"), "text-too-large"],
  ["parts in parts, of few letters", '<Aside title="a">\n'.repeat(100), "nested-too-deep"],
  [
    "parts behind signs that seem to close them",
    "`</</</</</</`<A><A><A><A><A><A><A><A><A><A><A><A><A>",
    "nested-too-deep",
  ],
  ["brackets in brackets", between("[", "", "]"), "line-too-long"],
  ["brackets that never close", "[".repeat(1_000), "nested-too-deep"],
  ["stars without end", "*a ".repeat(2_000), "too-many-signs"],
  ["stars over many lines", "*a\n".repeat(2_000), "too-many-signs"],
  ["quotes without end", "\"a ' ".repeat(1_000), "too-many-signs"],
  ["a table of four hundred columns", "|a".repeat(400), "table-too-wide"],
] as const)("%s are refused before anything reads them", (_title, words, kind) => {
  expect(check(broken(PAGE, "A fact.", words))).toMatchObject([{ file: PAGE, kind }]);
});

test.each([
  ["lists in brackets", `overrule: ${"[".repeat(3_000)}`],
  ["fields in braces", `overrule: ${"{a: ".repeat(1_500)}`],
  ["lists by hyphens", `overrule:\n${"- ".repeat(3_000)}a`],
  ["keys by question marks", `${"? ".repeat(3_000)}a`],
])("%s in the fields are refused before anything reads them", (_title, fields) => {
  const found = check(broken(PAGE, "sources:", `${fields}\nsources:`));
  expect(found).toMatchObject([{ file: PAGE, kind: "nested-too-deep" }]);
});

test("no text of the site comes near a limit", () => {
  const texts = readdirSync(CONTENT, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".mdx"),
  );
  expect(texts.length).toBeGreaterThan(50);
  for (const name of texts) {
    const text = readFileSync(join(CONTENT, name), "utf8");
    expect(beyondLimits(`${text}\n${text}`), name).toBeUndefined();
  }
});
