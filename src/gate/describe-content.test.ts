import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeContent } from "./describe-content.ts";

test("content/README.md says what the schemas say; `npm run describe` renews it", () => {
  expect(readFileSync("content/README.md", "utf8")).toBe(describeContent());
});

test("every field of every file is described", () => {
  const empty = describeContent()
    .split("\n")
    .filter((line) => /^\| `[^|]*\|\s*\|$/.test(line));
  expect(empty).toEqual([]);
});
