import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeTogether } from "./write-together.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
  writeFileSync(join(folder, "a.csv"), "old");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("all files are written, and nothing else is left", () => {
  writeTogether(new Map(["a.csv", "b.csv"].map((file) => [join(folder, file), `new ${file}`])));
  expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"))).toEqual([
    "new a.csv",
    "new b.csv",
  ]);
});

test("if one cannot be written, none is, and nothing is left", () => {
  const texts = new Map(["a.csv", "no/such/folder/b.csv"].map((file) => [join(folder, file), "new"]));
  expect(() => writeTogether(texts)).toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual(["a.csv"]);
  expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
});
