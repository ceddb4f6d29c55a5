import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync, lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FolderEntry, siteFault } from "../../src/pull-request/site-files.ts";

/** Where previews are kept, and how git gets there. */
export type PreviewStore = { readonly remote: string; readonly env: NodeJS.ProcessEnv };

const BRANCH = "gh-pages";
/** A site of GitHub Pages has at most 1 GB, and a preview 200 MB. */
const MOST_PREVIEWS = 4;
const TRIES = 5;

/**
 * Puts a built site up as the preview of a pull request, and takes down those of pull requests that are not open.
 * The branch keeps one commit, so that what is taken down is gone. Somebody else's push in between starts it again.
 * @throws Error if the site holds what no build makes, or if git fails
 */
export function putUp(
  store: PreviewStore,
  open: readonly number[],
  site?: { number: number; from: string },
): void {
  const fault = site && siteFault(entriesOf(site.from));
  if (fault) throw new Error(`The preview is not put up. ${fault}`);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) if (pushOnce(store, open, site)) return;
  throw new Error("The previews could not be pushed.");
}

function pushOnce(
  { remote, env }: PreviewStore,
  open: readonly number[],
  site?: { number: number; from: string },
): boolean {
  const folder = mkdtempSync(join(tmpdir(), "previews-"));
  const git = (...args: string[]) => spawnSync("git", args, { cwd: folder, env, encoding: "utf8" });
  const must = (...args: string[]) => {
    const { status, stdout, stderr } = git(...args);
    if (status !== 0) throw new Error(`git ${args[0] ?? ""}: ${stderr.trim()}`);
    return stdout.trim();
  };
  try {
    must("init", "--quiet", "--initial-branch=new");
    // An answer without a line is a branch that does not exist yet; no answer is a fault.
    const before = must("ls-remote", remote, `refs/heads/${BRANCH}`).split("\t")[0] ?? "";
    if (before) {
      must("fetch", "--quiet", "--depth=1", remote, before);
      must("checkout", "--quiet", "FETCH_HEAD", "--", ".");
    }
    for (const name of tooMany(folder, open, site?.number)) rmSync(join(folder, name), { recursive: true });
    // GitHub Pages would leave out folders such as _astro/ without it.
    writeFileSync(join(folder, ".nojekyll"), "");
    if (site) cpSync(site.from, join(folder, `pr-${site.number}`), { recursive: true });
    must("add", "--all", "--force", ".");
    if (before && must("write-tree") === must("rev-parse", "FETCH_HEAD^{tree}")) return true;
    must("-c", "user.name=Previews", "-c", "user.email=previews@localhost", "commit", "-qm", "Previews");
    const pushed = git("push", `--force-with-lease=${BRANCH}:${before}`, remote, `HEAD:refs/heads/${BRANCH}`);
    if (pushed.status !== 0 && !/stale info|rejected|cannot lock ref/.test(pushed.stderr))
      throw new Error(`git push: ${pushed.stderr.trim()}`);
    return pushed.status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the previews to take down: the one that comes anew, those not open, and the lowest numbers past the limit. */
function tooMany(folder: string, open: readonly number[], coming: number | undefined): string[] {
  const numbers = readdirSync(folder)
    .flatMap((name) => /^pr-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
  const room = coming === undefined ? MOST_PREVIEWS : MOST_PREVIEWS - 1;
  const kept = numbers.filter((number) => number !== coming && open.includes(number)).slice(0, room);
  return numbers.filter((number) => !kept.includes(number)).map((number) => `pr-${number}`);
}

/** Returns everything below a folder. Links are not followed, as readdir with `recursive` would. */
export function entriesOf(top: string, folder = ""): FolderEntry[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry): FolderEntry[] => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const kind = entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
    const bytes = lstatSync(join(top, path)).size;
    return [{ path, kind, bytes }, ...(kind === "folder" ? entriesOf(top, path) : [])];
  });
}
