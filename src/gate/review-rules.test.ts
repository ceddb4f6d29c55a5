import { describe, expect, test } from "vitest";
import { checkContent } from "./check-content.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";

const PLACES = [
  ["a page", "content/pages/mission.mdx"],
  ["an exchange", "content/exchanges/toledo-toledo/index.mdx"],
] as const;
const bytes = (text: string) => new TextEncoder().encode(text);

/** What the check says of sound content, one file of which was reviewed on 2026-11-20 and has one line more. */
function check(file: string, line: string, today = "2026-11-22") {
  const files = new Map(Object.entries(SOUND_CONTENT).map(([name, text]) => [name, bytes(text)]));
  const text = SOUND_CONTENT[file] ?? "";
  files.set(file, bytes(text.replace(/^reviewed: .*$/m, `reviewed: 2026-11-20\n${line}`)));
  return checkContent(files, today).problems;
}

describe.each(PLACES)("the day of the next review of %s", (_name, file) => {
  test.each(["reviewBy: 2027-06-01", "reviewBy: 2026-11-21"])("%s is fine", (line) => {
    expect(check(file, line)).toEqual([]);
  });

  test("never fails by being over", () => {
    expect(check(file, "reviewBy: 2026-12-01", "2031-01-01")).toEqual([]);
  });

  test.each(["2026-11-20", "2025-01-01"])("is not %s, on or before the last review", (day) => {
    expect(check(file, `reviewBy: ${day}`)).toEqual([
      expect.objectContaining({
        file,
        kind: "review-by-not-after-reviewed",
        what: `has the reviewBy date ${day}, which is not after the reviewed date 2026-11-20`,
        mend: "Write a later day in reviewBy, or take the line out.",
      }),
    ]);
  });

  test("is told in its own line", () => {
    const [found] = check(file, "reviewBy: 2025-01-01");
    const lines = (SOUND_CONTENT[file] ?? "").split("\n");
    expect(found?.line).toBe(lines.findIndex((line) => line.startsWith("reviewed:")) + 2);
  });

  test.each(["reviewBy: soon", "reviewBy: 2027-02-30"])("is a day of the calendar: %s", (line) => {
    expect(check(file, line)).toHaveLength(1);
  });
});
