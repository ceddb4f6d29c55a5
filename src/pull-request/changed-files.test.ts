import { describe, expect, test } from "vitest";
import { type ChangedFile, describeCode, moreThanContent, readRawDiff } from "./changed-files.ts";

describe("what is more than content", () => {
  test.each<[string, ChangedFile, boolean]>([
    ["a table", { path: "content/places.csv" }, false],
    ["a story", { path: "content/exchanges/a-b/index.mdx" }, false],
    ["a page of code", { path: "src/pages/index.astro" }, true],
    ["a workflow", { path: ".github/workflows/check.yml" }, true],
    ["the list of packages", { path: "package.json" }, true],
    ["a folder whose name begins like content", { path: "contents/x.mdx" }, true],
    ["content deep in another folder", { path: "src/content/x.mdx" }, true],
    ["code moved into content", { path: "content/x.mdx", formerly: "src/x.ts" }, true],
    ["content moved out", { path: "src/x.mdx", formerly: "content/x.mdx" }, true],
    ["content moved within", { path: "content/b.mdx", formerly: "content/a.mdx" }, false],
    ["a symbolic link in content", { path: "content/pages/x.mdx", points: true }, true],
  ])("%s", (_name, file, more) => {
    expect(moreThanContent([file])).toEqual(more ? [file.path] : []);
  });
});

describe("the raw form of git diff", () => {
  test("names each file, with blanks, quotes and line breaks in its name", () => {
    const raw = ':100644 100644 aaa bbb M\0content/a "b"\nc.mdx\0:000000 100644 000 ccc A\0src/x.ts\0';
    expect(readRawDiff(raw)).toEqual([
      { path: 'content/a "b"\nc.mdx', points: false },
      { path: "src/x.ts", points: false },
    ]);
  });

  test.each([
    ["that comes", ":000000 120000 000 bbb A"],
    ["that goes", ":120000 000000 aaa 000 D"],
    ["that replaces a file", ":100644 120000 aaa bbb T"],
    ["to another repository", ":000000 160000 000 bbb A"],
  ])("knows a link %s", (_name, about) => {
    expect(readRawDiff(`${about}\0content/x\0`)).toEqual([{ path: "content/x", points: true }]);
  });

  test("of nothing is nothing", () => {
    expect(readRawDiff("")).toEqual([]);
  });
});

describe("the sentence on code", () => {
  test("names the folders at the top once", () => {
    expect(describeCode(["src/a.ts", "src/b.ts", "package.json"])).toBe(
      "This pull request changes 3 files that can do more than content can: in `package.json`, `src/`.",
    );
  });

  test("repeats no sign that Markdown, mentions or commands could use", () => {
    const said = describeCode(["`@all` [x](http://a.example)\n::error::/x"]);
    expect(said).not.toMatch(/@|\[|\n|::/);
    expect(said.match(/`/g)).toHaveLength(2);
  });

  test("ends, however many folders there are", () => {
    const paths = Array.from({ length: 5000 }, (_, index) => `${index}${"x".repeat(200)}/a`);
    expect(describeCode(paths).length).toBeLessThan(500);
  });
});
