/*
 * Says whether the merge of a pull request changes more than content, in the summary of the run and as a note. Never
 * fails for it. Run by .github/workflows/check.yml on the merge that GitHub makes, whose first parent is the main branch.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { describeCode, moreThanContent, readRawDiff } from "../src/pull-request/changed-files.ts";

const git = spawnSync("git", ["diff", "--raw", "--no-renames", "-z", "HEAD^1", "HEAD"], {
  encoding: "utf8",
  maxBuffer: 1e8,
});
if (git.status !== 0) throw new Error(`git diff: ${git.stderr}`);

const code = moreThanContent(readRawDiff(git.stdout));
const said =
  code.length > 0
    ? `${describeCode(code)} Read these files before you merge.`
    : "This pull request changes content alone, which can run nothing.";
console.log(`::notice title=Does it change code?::${said}`);
write("GITHUB_STEP_SUMMARY", said);
write("GITHUB_OUTPUT", `content_only=${code.length === 0}`);

function write(name: string, line: string): void {
  const file = process.env[name];
  if (file) appendFileSync(file, `${line}\n`);
}
