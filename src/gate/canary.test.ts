import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { checkContent } from "./check-content.ts";
import { type Compile, compiler } from "./compile.fixture.ts";
import { bytesOf, CORPUS, type Specimen, withSpecimen } from "./corpus.fixture.ts";
import { TESTED } from "./tested-content.fixture.ts";

/*
 * Files of the corpus that would write a file, the canary, if a line of theirs ever ran: while they are checked, while they
 * are compiled, when the compiled module is loaded, or when it is drawn.
 */

const folder = mkdtempSync(join(tmpdir(), "atlas-canary-"));
const canary = join(folder, "canary");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(canary, { force: true }));

const RUNNING = CORPUS.filter((each) => each.file.endsWith(".mdx") && bytesOf(each).includes("CANARY"));
const guarded = await compiler();
const unguarded = await compiler({ guarded: false });

/** Compiles the files of the corpus that can be compiled, and runs what came of it in a process of its own. */
async function compileAndRun(compile: Compile, specimens: readonly Specimen[]) {
  const modules: string[] = [];
  for (const specimen of specimens) {
    try {
      const code = await compile(specimen.path, bytesOf(specimen, canary).toString());
      const module = join(folder, `${specimen.file}.mjs`);
      writeFileSync(module, code);
      modules.push(module);
    } catch {
      // Refused, or no MDX at all.
    }
  }
  const runner = join(import.meta.dirname, "run-module.fixture.ts");
  const { status } = spawnSync(process.execPath, [runner, ...modules], { encoding: "utf8", timeout: 60_000 });
  expect(status).toBe(0);
  return modules.length;
}

test.each(RUNNING)("$file runs nothing while it is checked", (specimen) => {
  checkContent(withSpecimen(TESTED, specimen, canary), "2026-11-21");
  expect(existsSync(canary)).toBe(false);
});

test("no file of the corpus runs anything while it is compiled, loaded or drawn", async () => {
  await compileAndRun(guarded, RUNNING);
  expect(existsSync(canary)).toBe(false);
});

test.each([
  "export-of-a-value.mdx",
  "expression-in-a-line.mdx",
  "expression-that-imports.mdx",
  "setting-in-braces.mdx",
  "footnote-after-a-tab.mdx",
])("%s would run without the guard, so these tests can fail", async (file) => {
  const compiled = await compileAndRun(
    unguarded,
    RUNNING.filter((each) => each.file === file),
  );
  expect(compiled).toBe(1);
  expect(existsSync(canary)).toBe(true);
});
