import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const TOP = join(import.meta.dirname, "..");
const BIN = join(TOP, "node_modules", ".bin");
const COPIED = ["content", "scripts", "src", "public", "package.json", "tsconfig.json", "astro.config.mjs"];

/** A copy of the project in a folder of its own, in which a test may break what it likes. */
export type ProjectCopy = {
  /** Returns the place of a file of the copy. */
  readonly at: (file: string) => string;
  /** Runs a program in the copy, and returns its status and all that it said. */
  readonly run: (
    program: string,
    ...args: string[]
  ) => { readonly status: number | null; readonly said: string };
  readonly remove: () => void;
};

/** Copies the project, with a link to its packages. */
export function copyProject(): ProjectCopy {
  const path = mkdtempSync(join(tmpdir(), "atlas-"));
  for (const name of COPIED) cpSync(join(TOP, name), join(path, name), { recursive: true });
  symlinkSync(join(TOP, "node_modules"), join(path, "node_modules"));
  const env = {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env["PATH"] ?? ""}`,
    GITHUB_ACTIONS: "",
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  return {
    at: (file) => join(path, file),
    run: (program, ...args) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: path, env, encoding: "utf8" });
      return { status, said: stdout + stderr };
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
