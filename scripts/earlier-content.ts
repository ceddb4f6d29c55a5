import { execFileSync } from "node:child_process";

/** Only what makes pages: texts and tables. */
const READ = /\.(csv|mdx)$/;

/**
 * Returns the texts and tables of `content/` as published, by path: at the point where this line of work left the branch
 * `branch`, or one commit ago if it did not leave it. Undefined if nothing differs, or if there is no history to tell.
 */
export function readEarlierContent(root: string, branch: string): Map<string, Uint8Array> | undefined {
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", args, { cwd: root, input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "ignore"] });
  const answer = (...args: string[]) => {
    try {
      return git(args).toString().trim();
    } catch {
      return undefined;
    }
  };
  const head = answer("rev-parse", "HEAD");
  const target = [`origin/${branch}`, branch].find((name) => answer("rev-parse", "--verify", "-q", name));
  const left = target === undefined ? head : answer("merge-base", "HEAD", target);
  const base = left === head ? (answer("rev-parse", "--verify", "-q", "HEAD^1") ?? head) : left;
  if (base === undefined || answer("diff", "--quiet", base, "--", "content") !== undefined) return undefined;
  const files = git(["ls-tree", "-r", "-z", "--name-only", base, "--", "content"])
    .toString()
    .split("\0")
    .filter((file) => READ.test(file));
  const batch = git(["cat-file", "--batch"], files.map((file) => `${base}:./${file}\n`).join(""));
  return new Map(blobsOf(batch).map((blob, i) => [files[i] ?? "", blob]));
}

/** Takes apart what `git cat-file --batch` answers: a line that ends with the length in bytes, the bytes, a line end. */
function blobsOf(batch: Buffer): Uint8Array[] {
  const blobs: Uint8Array[] = [];
  for (let at = 0; at < batch.length;) {
    const lineEnd = batch.indexOf("\n", at);
    const length = Number(/ (\d+)$/.exec(batch.toString("utf8", at, lineEnd))?.[1]);
    blobs.push(batch.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + 1;
  }
  return blobs;
}
