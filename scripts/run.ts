import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** Runs a program of the project in its top folder, its output shown, and returns whether it ended well. */
export function run([program, ...args]: readonly [program: string, ...args: string[]]): boolean {
  const path = [join(ROOT, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    // On Windows the programs of packages are .cmd files, which need a shell.
    shell: process.platform === "win32",
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (error) console.error(error.message);
  return status === 0;
}
