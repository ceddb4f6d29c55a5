import { expect, test } from "vitest";
import { readDocuments } from "../gate/documents.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { dueReviews, reviewReport } from "./due-reviews.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
/** The documents of sound content, each with these lines after its `reviewed`. */
function documents(lines: Readonly<Record<string, string>>) {
  const files = Object.entries(SOUND_CONTENT).map(([file, text]): [string, Uint8Array] => {
    const line = lines[file];
    return [file, bytes(line ? text.replace(/^(reviewed: .*)$/m, `$1\n${line}`) : text)];
  });
  return readDocuments(new Map(files));
}

test("without a day, nothing is ever due", () => {
  expect(dueReviews(documents({}), "2099-01-01")).toEqual([]);
});

test("a document is due on its day, not before, with the line that says so", () => {
  const found = documents({ "content/pages/mission.mdx": "reviewBy: 2027-03-01" });
  expect(dueReviews(found, "2027-02-28")).toEqual([]);
  expect(dueReviews(found, "2027-03-01")).toEqual([
    { file: "content/pages/mission.mdx", line: 6, day: "2027-03-01" },
  ]);
});

test("the longest due comes first", () => {
  const found = documents({
    "content/pages/about.mdx": "reviewBy: 2027-05-01",
    "content/pages/mission.mdx": "reviewBy: 2027-03-01",
  });
  expect(dueReviews(found, "2028-01-01").map(({ day }) => day)).toEqual(["2027-03-01", "2027-05-01"]);
});

test("a document with another fault is left to the check of the content", () => {
  const found = documents({ "content/pages/mission.mdx": "reviewBy: soon" });
  expect(dueReviews(found, "2099-01-01")).toEqual([]);
});

test("the report names file, line and day, and is empty if nothing is due", () => {
  const due = [{ file: "content/pages/x.mdx", line: 7, day: "2027-03-01" }];
  expect(reviewReport(due, ({ file, line }) => `${file}:${line}`)).toContain(
    "- [ ] content/pages/x.mdx:7: by 2027-03-01",
  );
  expect(reviewReport([], String)).toBe("");
});
