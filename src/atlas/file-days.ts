import { execFileSync } from "node:child_process";

/** Days (YYYY-MM-DD, UTC) of a file's first and latest commit. */
export type FileDays = { readonly first: string; readonly last: string };

/**
 * Reads what `git log --format=@%ct --name-status -M` says, newest commit first: the days of every file by its present
 * path, also of what it was before it got its name.
 */
export function fileDays(log: string): Map<string, FileDays> {
  const days = new Map<string, FileDays>();
  /** Present path of a file by the one it had at the commit being read. */
  const present = new Map<string, string>();
  let day = "";
  for (const line of log.split("\n")) {
    const seconds = /^@(\d+)$/.exec(line)?.[1];
    if (seconds !== undefined) day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    const [change = "", before, after] = line.split("\t");
    const path = /^[RC]/.test(change) ? after : before;
    if (before === undefined || path === undefined) continue;
    const file = present.get(path) ?? path;
    days.set(file, { first: day, last: days.get(file)?.last ?? day });
    if (change.startsWith("R")) present.set(before, file);
  }
  return days;
}

/**
 * Returns the days of the files of `content/` from the history of the project at `root`; none if there is no history, or
 * only the end of it, which would make every page young.
 */
export function readFileDays(root: string): Map<string, FileDays> {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "core.quotePath=off", ...args], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    if (git("rev-parse", "--is-shallow-repository").trim() === "true") return new Map();
    return fileDays(git("log", "--format=@%ct", "--name-status", "-M", "--relative", "--", "content"));
  } catch {
    // No git, or no repository: a copy of the files builds the site, too.
    return new Map();
  }
}

let known: ReadonlyMap<string, FileDays> | undefined;

/** Returns the days of one file of `content/` as the history of this project gives them, if it does; read once. */
export function fileDaysOf(file: string): FileDays | undefined {
  known ??= readFileDays(process.cwd());
  return known.get(file);
}
