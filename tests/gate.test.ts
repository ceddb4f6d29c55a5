import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyProject } from "../bench/scale/copy-project.ts";

const TOP = join(import.meta.dirname, "..");
const BIN = join(TOP, "node_modules", ".bin");

let project = "";

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "atlas-"));
  copyProject(TOP, project);
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

/** Runs a program in the copy, and returns its status and all that it said. */
function run(program: string, ...args: string[]) {
  const env = {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env["PATH"] ?? ""}`,
    GITHUB_ACTIONS: "",
    GITHUB_STEP_SUMMARY: "",
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, env, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const check = (...flags: string[]) => run(process.execPath, "scripts/check-content.ts", ...flags);

/** Changes a file of the copy; fails if the text to change is not there. */
function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(project, file), "utf8");
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  writeFileSync(join(project, file), after);
}

describe("the content check", () => {
  test("lets sound content pass and counts it", () => {
    const { status, said } = check();
    expect(said).toMatch(/^Content is sound: [\d,]+ places, [\d,]+ partnerships/);
    expect(status).toBe(0);
  });

  test.each<[string, string, string | RegExp, string, RegExp]>([
    [
      "a year in words",
      "content/partnerships.csv",
      "au-darwin,1982,",
      "au-darwin,soon,",
      /^content\/partnerships\.csv:2:\d+\n  .*year/m,
    ],
    [
      "a partner that is no place",
      "content/partnerships.csv",
      "us-ak-anchorage,au-darwin",
      "us-ak-anchorage,au-nowhere",
      /^content\/partnerships\.csv:2:\d+\n  .*au-nowhere/m,
    ],
    [
      "a country that does not exist",
      "content/places.csv",
      "Abu Dhabi,AE,",
      "Abu Dhabi,QQ,",
      /^content\/places\.csv:2:\d+\n  .*QQ/m,
    ],
    [
      "a theme that does not exist",
      "content/exchanges/houston-leipzig/index.mdx",
      /^theme: .*/m,
      "theme: sport",
      /^content\/exchanges\/houston-leipzig\/index\.mdx:\d+:\d+\n  .*theme/m,
    ],
    [
      "code in prose",
      "content/pages/mission.mdx",
      /$/,
      "\n\nA {stray brace\n",
      /^content\/pages\/mission\.mdx:\d+:\d+$/m,
    ],
  ])("stops %s, with file and line and no stack", (_title, file, from, to, message) => {
    change(file, from, to);
    const { status, said } = check();
    expect(said).toMatch(message);
    expect(said).toMatch(/\d+ problems? in \d files?\.\n$/);
    expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(status).toBe(1);
  });

  test("tells all problems in one run", () => {
    change("content/partnerships.csv", "au-darwin,1982,", "au-darwin,soon,");
    change("content/pages/mission.mdx", /$/, "\n\nA {stray brace\n");
    const { said } = check();
    expect(said).toContain("2 problems in 2 files.");
  });

  test("writes notes for GitHub and a summary in Markdown, if asked to", () => {
    change("content/partnerships.csv", "au-darwin,1982,", "au-darwin,soon,");
    const { status, said } = check("--github", "--summary", "summary.md");
    expect(said).toMatch(/^::error file=content\/partnerships\.csv,line=2,col=\d+,title=[^:]+::.*soon/m);
    expect(readFileSync(join(project, "summary.md"), "utf8")).toMatch(/^## 1 problem in 1 file\n/);
    expect(status).toBe(1);
  });

  test.each(["--sumary", "content"])("refuses %s in a sentence", (flag) => {
    const { status, said } = check(flag);
    expect(said).toMatch(/^[A-Z].* Known flags: --github, .*\n$/);
    expect(status).toBe(2);
  });

  test("says that all content is missing rather than pass", () => {
    rmSync(join(project, "content"), { recursive: true });
    const { status, said } = check();
    expect(said).toContain("content/places.csv:1");
    expect(status).toBe(1);
  });
});

test("npm run build stops at bad content and leaves no site that could be taken for the new one", () => {
  mkdirSync(join(project, "dist"));
  writeFileSync(join(project, "dist/index.html"), "an earlier site");
  change("content/partnerships.csv", "au-darwin,1982,", "au-darwin,soon,");
  const { status, said } = run("npm", "run", "build");
  expect(said).toMatch(/^content\/partnerships\.csv:2:\d+$/m);
  expect(said).not.toContain("[build]");
  expect(existsSync(join(project, "dist"))).toBe(false);
  expect(status).toBe(1);
});
