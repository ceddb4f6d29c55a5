import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** Returns in words what is measured where: commit, day, machine. */
export function conditions(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const changed =
    git("status", "--porcelain", "--", "src", "content", "public") === "" ? "" : " with changes";
  const { model = "unknown" } = cpus()[0] ?? {};
  return [
    `Commit ${git("rev-parse", "--short", "HEAD")}${changed}, ${new Date().toISOString().slice(0, 10)}.`,
    `Node ${process.version}, ${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB.`,
  ].join(" ");
}
