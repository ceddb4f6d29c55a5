import { describe, expect, test } from "vitest";
import { exampleRows, ROW_TABLES } from "../src/editors/example-rows.ts";
import { storyTemplate } from "../src/editors/story-template.ts";
import { checkContent } from "../src/gate/check-content.ts";
import { TABLES } from "../src/atlas/content.ts";
import { readFolder } from "./read-folder.ts";

/*
 * What the guides for editors give to copy, put into the real content as a reader would.
 */

const TODAY = "2026-11-22";
const content = readFolder("content");
const rows = exampleRows();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const problemsWith = (files: Iterable<readonly [string, Uint8Array]>) => {
  const said = (all: ReadonlyMap<string, Uint8Array>) =>
    checkContent(all, TODAY).problems.map(({ file, line, what }) => `${file}:${line}: ${what}`);
  const before = said(content);
  return said(new Map([...content, ...files])).filter((sentence) => !before.includes(sentence));
};

/** The table with one more row at its end. */
const longer = (file: string, row: string) =>
  [file, encoder.encode(`${decoder.decode(content.get(file)).trimEnd()}\n${row}\n`)] as const;

describe("the guides for editors", () => {
  test("give a story to copy that the check passes", () => {
    const text = storyTemplate(rows, TODAY);
    expect(problemsWith([["content/exchanges/a-new-story/index.mdx", encoder.encode(text)]])).toEqual([]);
  });

  test("give rows to copy that pass once they name another place", () => {
    const [country] = rows.partner.split("-");
    const renamed = (row: string) => row.replaceAll(rows.partner, `${country ?? ""}-another-place`);
    const place = renamed(rows.places.row).replace(/^([^,]*),[^,]*/, "$1,Another Place");
    const added = [place, renamed(rows.partnerships.row), renamed(rows.evidence.row)];
    expect(problemsWith(ROW_TABLES.map((name, i) => longer(TABLES[name].file, added[i] ?? "")))).toEqual([]);
  });

  test("give rows that are told apart from those that the tables have", () => {
    const said = problemsWith(ROW_TABLES.map((name) => longer(TABLES[name].file, rows[name].row)));
    for (const name of ROW_TABLES) expect(said).toContainEqual(expect.stringContaining(TABLES[name].file));
  });

  test("give them in an order in which the check has nothing to ask in between", () => {
    const [country] = rows.partner.split("-");
    const renamed = (row: string) => row.replaceAll(rows.partner, `${country ?? ""}-another-place`);
    const place = renamed(rows.places.row).replace(/^([^,]*),[^,]*/, "$1,Another Place");
    const pair = longer(TABLES.partnerships.file, renamed(rows.partnerships.row));
    expect(problemsWith([longer(TABLES.places.file, place)])).toEqual([]);
    expect(problemsWith([longer(TABLES.places.file, place), pair])).toEqual([]);
  });
});
