import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFolder } from "../../scripts/read-folder.ts";
import { checkContent } from "../../src/gate/check-content.ts";
import { latestDay } from "../../src/gate/partial-date.ts";
import { growContent } from "./grow-content.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-content-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = () => checkContent(readFolder("content", folder), latestDay(new Date()));

test("twice the content is sound, and has twice the places, partnerships and exchanges", () => {
  const content = join(folder, "content");
  cpSync("content", content, { recursive: true });
  const before = report();
  growContent(content, 2);
  const after = report();
  expect(after.problems).toEqual([]);
  const grown = before.counts.flatMap(([count, name], i) =>
    after.counts[i]?.[0] === 2 * count ? [name] : [],
  );
  expect(grown).toEqual(expect.arrayContaining(["places", "partnerships", "exchanges"]));
});
