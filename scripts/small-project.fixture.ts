import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { CONTENT } from "../src/wikidata/answer.fixture.ts";

/** A small content folder, made anew for each test, and what somebody without a terminal can do there. */
export function smallProject() {
  let project = "";
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "rows-"));
    for (const [file, text] of Object.entries(CONTENT)) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), text);
    }
  });
  afterEach(() => rmSync(project, { recursive: true }));

  const pathOf = (name: string) => join(project, `content/${name}.csv`);
  const textOf = (name: string) => readFileSync(pathOf(name), "utf8");
  return {
    /** Runs a script of this folder there. */
    run: (script: string, ...args: string[]) => {
      const path = join(import.meta.dirname, `${script}.ts`);
      const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
        cwd: project,
        encoding: "utf8",
      });
      // A fault of the script would show where it is.
      expect(stderr).not.toContain("    at ");
      return { status, stdout, stderr };
    },
    textOf,
    write: (name: string, text: string) => writeFileSync(pathOf(name), text),
    /** The lines that a table has and had not. */
    added: (name: string) => {
      const before = new Set(CONTENT[`content/${name}.csv`]?.split("\n"));
      return textOf(name)
        .split("\n")
        .filter((line) => !before.has(line));
    },
    /** Every file by its path, to see that none has changed and none was left behind. */
    everything: () =>
      Object.fromEntries(
        readdirSync(project, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file.slice(project.length + 1), readFileSync(file, "utf8")]),
      ),
  };
}
