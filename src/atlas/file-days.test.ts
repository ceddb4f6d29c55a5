import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fileDays, readFileDays } from "./file-days.ts";

const seconds = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;
const log = (...commits: [day: string, ...changes: string[]][]) =>
  commits.map(([day, ...changes]) => `@${seconds(day)}\n\n${changes.join("\n")}\n`).join("");

describe("the days of a file", () => {
  test.each<[string, string, string, { first: string; last: string } | undefined]>([
    [
      "are those of its first and its latest commit",
      log(["2026-03-03", "M\ta.mdx"], ["2026-02-02", "M\ta.mdx", "A\tb.mdx"], ["2026-01-01", "A\ta.mdx"]),
      "a.mdx",
      { first: "2026-01-01", last: "2026-03-03" },
    ],
    [
      "go back beyond a new name",
      log(
        ["2026-03-03", "M\tnew.mdx"],
        ["2026-02-02", "R090\told.mdx\tnew.mdx"],
        ["2026-01-01", "A\told.mdx"],
      ),
      "new.mdx",
      { first: "2026-01-01", last: "2026-03-03" },
    ],
    [
      "go back beyond two new names",
      log(
        ["2026-03-03", "R100\tb.mdx\tc.mdx"],
        ["2026-02-02", "R100\ta.mdx\tb.mdx"],
        ["2026-01-01", "A\ta.mdx"],
      ),
      "c.mdx",
      { first: "2026-01-01", last: "2026-03-03" },
    ],
    [
      "do not go back to the file it was copied from",
      log(["2026-02-02", "C080\ta.mdx\tb.mdx"], ["2026-01-01", "A\ta.mdx"]),
      "b.mdx",
      { first: "2026-02-02", last: "2026-02-02" },
    ],
    ["are not known of a file that nobody committed", log(["2026-01-01", "A\ta.mdx"]), "b.mdx", undefined],
    ["are not known without a history", "", "a.mdx", undefined],
  ])("%s", (_title, text, file, days) => {
    expect(fileDays(text).get(file)).toEqual(days);
  });
});

describe("the history of a project", () => {
  const folder = mkdtempSync(join(tmpdir(), "history-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: "2026-01-01T23:30:00-05:00" },
    });

  test("is empty where there is none", () => {
    expect(readFileDays(folder)).toEqual(new Map());
  });

  test("gives days in UTC, of content alone", () => {
    mkdirSync(join(folder, "content"));
    writeFileSync(join(folder, "content", "Łódź.mdx"), "A story");
    writeFileSync(join(folder, "README.md"), "A project");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "Begin");
    expect(readFileDays(folder)).toEqual(
      new Map([["content/Łódź.mdx", { first: "2026-01-02", last: "2026-01-02" }]]),
    );
  });

  test("is empty where only its end was fetched", () => {
    git("commit", "-qm", "Go on", "--allow-empty");
    const shallow = join(folder, "shallow");
    git("clone", "-q", "--depth", "1", `file://${folder}`, shallow);
    expect(readFileDays(shallow)).toEqual(new Map());
  });
});
