import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { site } from "../site.ts";
import { lastModified } from "./last-modified.ts";

const root = mkdtempSync(join(tmpdir(), "content-"));
afterAll(() => rmSync(root, { recursive: true }));

for (const [file, day] of [
  ["pages/history.mdx", "2026-01-02"],
  ["exchanges/houston-leipzig/index.mdx", "2026-03-04"],
  ["questions/who-signs.mdx", "2026-05-06"],
] as const) {
  mkdirSync(dirname(join(root, "content", file)), { recursive: true });
  writeFileSync(join(root, "content", file), `---\nreviewed: ${day}\n---\n`);
}

describe("the day of the last change", () => {
  test.each([
    ["a standing page", "/history/", "2026-01-02"],
    ["an exchange", "/exchanges/houston-leipzig/", "2026-03-04"],
    ["a question", "/questions/who-signs/", "2026-05-06"],
    ["a page drawn from tables", "/places/", site.compiled],
  ])("of %s", (_name, path, day) => {
    expect(lastModified(path, root, () => undefined)).toBe(day);
  });

  test("is that of the latest commit where there is a history", () => {
    const days = { first: "2026-01-01", last: "2026-07-08" };
    const daysOf = (file: string) => (file === "content/pages/history.mdx" ? days : undefined);
    expect(lastModified("/history/", root, daysOf)).toBe("2026-07-08");
  });
});
