import { expect, test } from "vitest";
import config from "../../astro.config.mjs";
import { compiler } from "../gate/compile.fixture.ts";
import { COMPILER_FEATURES } from "../gate/compiler-rules.ts";
import { guardedText, guardedTree } from "./content-guard.ts";

const PAGE = "content/pages/about.mdx";
const page = (words: string, fields = "title: A title") => `---\n${fields}\n---\n\n${words}\n`;
const compile = await compiler();

const options = config.markdown?.processor?.options as { mdastPlugins: unknown[]; features: object };

test("the guard comes before the compiler, and first among its plugins", () => {
  const names = (config.integrations ?? []).flat().map((each) => (each ? each.name : ""));
  expect(names).toContain("content-guard");
  expect(names.indexOf("content-guard")).toBeLessThan(names.indexOf("@astrojs/mdx"));
  expect(options.mdastPlugins[0]).toBe(guardedTree);
});

test("the check reads what the compiler reads: no further kinds of markup are switched on", () => {
  expect(options.features).toEqual({});
  expect(config.markdown).not.toHaveProperty("gfm");
  expect(config.markdown).not.toHaveProperty("smartypants");
  expect(COMPILER_FEATURES).toEqual({ gfm: true, smartPunctuation: true });
});

test.each([
  ["an import", page('import "node:fs"'), "Holds", 5, 1],
  ["an expression", page("A {1}."), "Holds", 5, 3],
  ["a script", page("<script>a</script>"), "<script>", 5, 1],
  ["a drawing from elsewhere", page("![A](https://example.org/a.svg)"), "no picture beside", 5, 1],
  ["a link that runs", page("[a](javascript:b)"), "neither a page", 5, 1],
  ["a footnote", page("A.[^1]\n\n\t[^1]: ~~~ {b}"), "footnote", 5, 3],
  ["a layout", page("A.", "layout: ./a.astro"), 'field "layout"', 1, 1],
  ["a reference", page("A.", "title: &a b\nlede: *a"), "Gives a text a name", 2, 11],
  ["fields that end early", page("A.", 'title: "a\n---b"'), "ends the fields", 3, 1],
  ["a hidden sign", page("A\u202E."), "U+202E", 5, 2],
  ["lists in lists", page("- ".repeat(200)), "deep", 5, 1],
  ["no fields", "A.", "Does not begin with fields", 1, 1],
])("%s is refused with its place", async (_title, text, words, line, column) => {
  const refusal: unknown = await compile(PAGE, text).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Error);
  expect(String(refusal)).toContain(words);
  expect(String(refusal)).toContain(`${PAGE}:${line}:${column}`);
});

test("a text outside content/ is refused, whatever it holds", () => {
  const { transform } = guardedText;
  expect(() =>
    transform.handler(page("A."), new URL("../pages/about.mdx", import.meta.url).pathname),
  ).toThrow("outside content/");
  expect(() => transform.handler(page("A."), "/elsewhere/content/pages/about.mdx")).toThrow(
    "outside content/",
  );
});

test("a plain text is compiled", async () => {
  expect(await compile(PAGE, page("A *plain* text."))).toContain("plain");
});
