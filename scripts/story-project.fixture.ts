import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatProblem } from "../src/atlas/problem.ts";
import { checkContent } from "../src/gate/check-content.ts";
import { latestDay } from "../src/gate/partial-date.ts";
import { SOUND_CONTENT } from "../src/gate/sound-content.fixture.ts";
import { readFolder } from "./read-folder.ts";

/** A project with a small sound content, in a folder of its own, for tests of scripts that write into it. */
export type Project = {
  readonly folder: string;
  /** Runs a script in it, without a terminal. */
  readonly run: (
    args: readonly string[],
    input?: string,
  ) => { status: number | null; stdout: string; stderr: string };
  /** Every file of its content with its text; those that systems leave, too. */
  readonly content: () => Readonly<Record<string, string>>;
  /** What the check finds in its content, each with file and line. */
  readonly problems: () => readonly string[];
  readonly remove: () => void;
};

/** Makes a project for tests of one script. */
export function storyProject(script: string): Project {
  const folder = mkdtempSync(join(tmpdir(), "stories-"));
  for (const [file, text] of Object.entries(SOUND_CONTENT)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return {
    folder,
    run: (args, input = "") => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, script), ...args],
        {
          cwd: folder,
          encoding: "utf8",
          input,
        },
      );
      return { status, stdout, stderr };
    },
    content: () =>
      Object.fromEntries(
        readdirSync(join(folder, "content"), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]),
      ),
    problems: () =>
      checkContent(readFolder("content", folder), latestDay(new Date())).problems.map(formatProblem),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
