import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileNameRules, oddEntryRules } from "./folder-rules.ts";
import { walkFolder } from "./walk-folder.ts";

test("a link to a file, to a folder and to nothing are refused, wherever they lie", () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-links-"));
  mkdirSync(join(root, "content/exchanges/a"), { recursive: true });
  writeFileSync(join(root, "content/exchanges/a/index.mdx"), "");
  symlinkSync("/etc/passwd", join(root, "content/exchanges/a/photo.jpg"));
  symlinkSync("../..", join(root, "content/exchanges/b"));
  symlinkSync("nowhere", join(root, "content/c.csv"));
  const { files, odd } = walkFolder("content", root);
  const found = oddEntryRules(odd);
  rmSync(root, { recursive: true });
  expect(found.map(({ file }) => file).sort()).toEqual([
    "content/c.csv",
    "content/exchanges/a/photo.jpg",
    "content/exchanges/b",
  ]);
  expect(files).toEqual(["content/exchanges/a/index.mdx"]);
  expect(found).toMatchObject(found.map(() => ({ line: 1, column: 1, kind: "not-a-file" })));
});

test("links that lead back to their own folder do not make the walk longer", () => {
  const root = mkdtempSync(join(tmpdir(), "atlas-links-"));
  mkdirSync(join(root, "content"));
  for (const name of ["a", "b", "c"]) symlinkSync(".", join(root, "content", name));
  const { odd } = walkFolder("content", root);
  rmSync(root, { recursive: true });
  expect(odd).toHaveLength(3);
});

test("a folder that is not there holds nothing", () => {
  expect(walkFolder("nowhere", tmpdir())).toEqual({ files: [], odd: [] });
});

test.each([
  ["content/.prettierrc", "hidden-program"],
  ["content/pages/.prettierrc.mjs", "hidden-program"],
  ["content/.eslintrc.js", "hidden-program"],
  ["content/.npmrc", "hidden-program"],
  ["content/.a.ts", "hidden-program"],
  ["content/.obsidian/plugins/a/main.js", undefined],
  ["content/.x/main.js", undefined],
  ["content/a\u202Excod.mdx", "file-name"],
  ["content/a\nb.mdx", "file-name"],
  ["content\\..\\b.mdx", "file-name"],
  ["content/.DS_Store", undefined],
  ["content/.obsidian/app.json", undefined],
  ["content/pages/.about.mdx.swp", undefined],
  ["content/exchanges/a/Łódź.jpg", undefined],
])("the name %j", (file, kind) => {
  expect(fileNameRules([file]).map((found) => found.kind)).toEqual(kind ? [kind] : []);
});
