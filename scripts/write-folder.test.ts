import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Stop } from "./stop.ts";
import { writeFolder } from "./write-folder.ts";

let top = "";
beforeEach(() => (top = mkdtempSync(join(tmpdir(), "folder-"))));
afterEach(() => rmSync(top, { recursive: true }));

test("a folder is written with its files, and nothing beside it", () => {
  writeFolder(join(top, "exchanges", "a-b"), { "index.mdx": "text" });
  expect(readdirSync(join(top, "exchanges"))).toEqual(["a-b"]);
  expect(readFileSync(join(top, "exchanges/a-b/index.mdx"), "utf8")).toBe("text");
});

test("a folder that is there stays as it is", () => {
  mkdirSync(join(top, "a-b"));
  writeFileSync(join(top, "a-b/index.mdx"), "old");
  expect(() => writeFolder(join(top, "a-b"), { "index.mdx": "new" })).toThrow(Stop);
  expect(readFileSync(join(top, "a-b/index.mdx"), "utf8")).toBe("old");
});

test("a file that cannot be written leaves no folder behind", () => {
  expect(() => writeFolder(join(top, "a-b"), { "index.mdx": "text", "no/such/folder": "x" })).toThrow();
  expect(readdirSync(top)).toEqual([]);
});

test("what an earlier run left behind is no hindrance", () => {
  mkdirSync(join(top, ".a-b.new"));
  writeFolder(join(top, "a-b"), { "index.mdx": "text" });
  expect(readdirSync(top)).toEqual(["a-b"]);
});
