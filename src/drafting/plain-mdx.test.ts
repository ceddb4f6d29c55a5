import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../gate/document.ts";
import { wordsOf } from "../gate/prose-tree.ts";
import { exchangeMatter } from "../atlas/schemas.ts";
import { linesOf } from "./clean-words.ts";
import { anyWords } from "./typed.fixture.ts";
import { plainMdx } from "./plain-mdx.ts";

/** The parts of a text that its source becomes. */
const bodyOf = (mdx: string) => {
  const bytes = new TextEncoder().encode(`---\ntitle: A\n---\n\n${mdx}\n`);
  const { body } = readDocument("a.mdx", bytes, exchangeMatter);
  return body?.children ?? [];
};
const kindsIn = (node: object): string[] => [
  String(Reflect.get(node, "type")),
  ...((Reflect.get(node, "children") as object[] | undefined) ?? []).flatMap(kindsIn),
];

test.each([
  ["braces", "{alert(1)} and {", "`{alert(1)}` and `{`"],
  ["tags", '<script src="x">', '\\<script src="x"\\>'],
  ["an import", "import x from 'y'", "&#105;mport x from 'y'"],
  ["a heading", "# Heading", "\\# Heading"],
  ["a list", "- a\n1. b\n+ c", "\\- a\n\n1\\. b\n\n\\+ c"],
  ["a link that runs", "[x](javascript:1)", "\\[x\\](javascript:1)"],
  ["an address", "see https://a.b/c_d.", "see `https://a.b/c_d.`"],
  ["an e-mail address", "to a@b.co", "to `a@b.co`"],
  ["a word of braces and backticks", "`{x}` ``{", "`` `{x}` `` ``` ``{ ```"],
  ["a letter by name", "R&B &amp; &#60;", "R&B \\&amp; \\&#60;"],
  ["the mark of a merge", "=======", "\\======="],
  ["plain words", "Importers met, 1931-34: 5 * 5 = 25?", "Importers met, 1931-34: 5 \\* 5 = 25?"],
  ["unseen signs", "a\u202eb\u0000c\ufffd", "abc"],
])("%s are shown and do nothing", (_what, typed, source) => {
  expect(plainMdx(typed)).toBe(source);
});

test("whatever is typed is read back letter for letter, in paragraphs of words and code", () => {
  fc.assert(
    fc.property(anyWords, (typed) => {
      const body = bodyOf(plainMdx(typed));
      expect(body.map(wordsOf)).toEqual(linesOf(typed));
      const kinds = new Set(body.flatMap(kindsIn));
      for (const kind of kinds) expect(["paragraph", "text", "inlineCode"]).toContain(kind);
    }),
    { numRuns: 2000 },
  );
});
