import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TABLES } from "../atlas/content.ts";
import { SOUND_CONTENT } from "./sound-content.fixture.ts";
import { describeContent } from "./describe-content.ts";
import { examplesFrom } from "./describe/examples.ts";
import { DOCUMENTS_ON_THE_SITE } from "./describe/on-the-site.ts";

const SOUND = examplesFrom(new Map(Object.entries(SOUND_CONTENT)));
const written = describeContent(SOUND);

/** Examples come from the content and grow old without harm: who edits a row need not renew this page. */
const withoutExamples = (text: string) =>
  text
    .replaceAll(/^(\| `[^`]+`(?: \*)? \|.*) \| (?:(?:`` .* ``|`[^`]*`) )? ?\|$/gm, "$1 |")
    .replaceAll(/\nA row of it:\n\n```csv\n[\s\S]*?\n```\n/g, "");

test("content/README.md says what the schemas say; `npm run describe` renews it", () => {
  expect(withoutExamples(readFileSync("content/README.md", "utf8"))).toBe(withoutExamples(written));
});

describe("the description of the content", () => {
  const rows = written.split("\n").filter((line) => /^\| `[\w.]+`/.test(line));

  test("gives a meaning and a form to every field of every file", () => {
    const fields = rows.filter((line) => line.split(" | ").length >= 4);
    expect(fields.length).toBeGreaterThan(100);
    expect(
      fields.filter((line) =>
        line
          .split(" | ")
          .slice(1, 3)
          .some((cell) => cell.trim() === ""),
      ),
    ).toEqual([]);
  });

  test("says a form in words, never as a pattern of code", () => {
    expect(rows.filter((line) => line.includes("`^"))).toEqual([]);
  });

  test.each([
    ["lengths", "| `dek` * | Two lines under the headline | text, 60 to 240 letters |"],
    ["allowed words", "| one of `city`, `county`, `state`, `district`, `region` |"],
    ["ranges", "| a number, from -90 to 90 |"],
    ["fields of entries", "| `dates.date` * |"],
    ["the order of rows", "Order of the rows: By `us`, then by `partner`, a to z."],
    ["a row as it is written", "\n```csv\ntoledo-toledo,The oldest\n```\n"],
    ["where it shows", "Where it shows: The page of each place"],
  ])("gives %s", (_what, words) => {
    expect(written).toContain(words);
  });

  test("has a section for every kind of file", () => {
    for (const { path } of Object.values(DOCUMENTS_ON_THE_SITE)) expect(written).toContain(`, \`${path}\`\n`);
    for (const { file } of Object.values(TABLES))
      expect(written).toContain(`## \`${file.slice("content/".length)}\``);
  });
});

describe("an example", () => {
  test("is taken from the row with most cells filled in, and from another where that is empty", () => {
    expect(SOUND.tables.partnerships).toMatchObject({
      us: "us-oh-toledo",
      year: "1931",
      lists: "wikidata directory",
    });
    expect(SOUND.tables.partnerships?.["year_note"]).toBe("sources disagree: 1977, 1999");
  });

  test("is cut off where it is long", () => {
    expect(SOUND.documents.exchanges?.["dek"]).toMatch(/^Two cities with one name .{20,36}…$/);
  });

  test("is left out for a kind that has no file", () => {
    expect(examplesFrom(new Map())).toEqual({ documents: {}, tables: {}, rows: {} });
  });
});
