import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** Returns in words what was measured where: commit, browser, machine. */
export function conditions(browser: string, runs: number): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--", "src", "content", "public") === "" ? "" : ", with changes";
  const { model = "unknown" } = cpus()[0] ?? {};
  return [
    `Commit ${git("rev-parse", "--short", "HEAD")}${changed}; ${new Date().toISOString().slice(0, 10)}; median of ${runs}, runs interleaved, each with an empty cache;`,
    `processor slowed four times, 1.6 Mbit/s, 150 ms, window of 1280 by 900 pixels; Chromium ${browser} without a graphics`,
    `card (WebGL by SwiftShader); Node ${process.version}; ${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB.`,
  ].join("\n");
}
