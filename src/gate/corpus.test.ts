import { expect, test } from "vitest";
import { checkContent } from "./check-content.ts";
import { compiler } from "./compile.fixture.ts";
import { bytesOf, CORPUS, isHarmless, isRow, shownPath, withSpecimen } from "./corpus.fixture.ts";
import { offences } from "./inert-code.fixture.ts";
import { TESTED } from "./tested-content.fixture.ts";

const TODAY = "2026-11-21";
const compile = await compiler();

const decoder = new TextDecoder();
const linesOf = (bytes: Uint8Array | undefined) => decoder.decode(bytes).split(/\r\n|\n/);

test("the content in which the corpus is tried has no problem of its own", () => {
  expect(checkContent(TESTED, TODAY).problems).toEqual([]);
});

test.each(CORPUS.filter((each) => !isHarmless(each)))("$path is refused: $about", (specimen) => {
  const files = withSpecimen(TESTED, specimen);
  const lines = linesOf(files.get(specimen.path));
  const found = checkContent(files, TODAY).problems.filter(({ file }) => file === shownPath(specimen));
  const { kind, line, column, what } = found[0] ?? { kind: "", line: 0, column: 0, what: "" };
  const last = String(lines.findLastIndex((words) => words !== "") + 1);
  expect({ kind, line: String(line), column: String(column) }).toEqual({
    kind: specimen.kind,
    line: specimen.line === "end" ? last : specimen.line,
    column: specimen.column,
  });
  expect(what).toContain(specimen.words);
  for (const each of found) {
    expect(each.line).toBeLessThanOrEqual(lines.length);
    expect(Math.min(each.line, each.column)).toBeGreaterThanOrEqual(1);
    expect(each.what).not.toBe("");
  }
});

test.each(CORPUS.filter(isHarmless))("$path is let pass: $about", (specimen) => {
  expect(checkContent(withSpecimen(TESTED, specimen), TODAY).problems).toEqual([]);
});

test.each(CORPUS.filter(({ file }) => file.endsWith(".mdx")))(
  "$file is not compiled, or into words and parts only",
  async (specimen) => {
    const code = await compile(specimen.path, bytesOf(specimen).toString()).catch(() => "");
    expect(offences(code)).toEqual([]);
    if (isHarmless(specimen) && !isRow(specimen)) expect(code).toContain("_createMdxContent");
  },
);

test("the corpus holds at least a hundred files that are refused, of many kinds", () => {
  const refused = CORPUS.filter((each) => !isHarmless(each));
  expect(refused.length).toBeGreaterThanOrEqual(100);
  expect(new Set(refused.map(({ about }) => about)).size).toBeGreaterThanOrEqual(90);
});
