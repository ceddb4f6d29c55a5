import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const SCRIPT = resolve("scripts/tell-changes.ts");
let project = "";

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@localhost", ...args], { cwd: project });
function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
function commit(message: string): void {
  git("add", "--all");
  git("commit", "--quiet", "-m", message);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "changes-"));
  git("init", "--quiet", "--initial-branch=main");
  write("content/places.csv", "id\n");
  write("src/x.ts", "1\n");
  write("src/z.ts", "1\n");
  commit("Begin");
  git("checkout", "--quiet", "-b", "proposed");
});
afterEach(() => rmSync(project, { recursive: true }));

/** Merges what was proposed into a main branch that has moved on, as GitHub does, and says what the script says of it. */
function tell() {
  commit("Propose");
  git("checkout", "--quiet", "main");
  write("src/y.ts", "2\n");
  commit("Move on");
  git("merge", "--quiet", "--no-ff", "-m", "Merge", "proposed");
  const output = join(project, "output");
  const env = { ...process.env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: join(project, "summary") };
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT], { cwd: project, env, encoding: "utf8" });
  return { status, said: stdout, output: readFileSync(output, "utf8") };
}

test("a change of content alone is called that, though the main branch has moved on", () => {
  write("content/places.csv", "id\nus-oh-toledo\n");
  const { status, said, output } = tell();
  expect(output).toBe("content_only=true\n");
  expect(said).toMatch(/^::notice title=[^:]+::This pull request changes content alone/);
  expect(status).toBe(0);
});

test.each([
  ["code", () => write("src/x.ts", "3\n")],
  ["code moved into content", () => git("mv", "src/x.ts", "content/x.mdx")],
  ["a workflow", () => write(".github/workflows/x.yml", "name: X\n")],
  ["a symbolic link in content", () => symlinkSync("../src/x.ts", join(project, "content/x.mdx"))],
])("%s is told, and is no failure", (_name, change) => {
  change();
  const { status, said, output } = tell();
  expect(output).toBe("content_only=false\n");
  expect(said).toContain("changes 1 file that can do more");
  expect(status).toBe(0);
});
