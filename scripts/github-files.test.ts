import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/* The files of .github/ that are no workflows. */

describe("the owners of code", () => {
  const lines = readFileSync(".github/CODEOWNERS", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const patterns = lines.map((line) => line.split(/\s+/)[0] ?? "");

  test("each folder at the top has a line", () => {
    const untracked = readFileSync(".gitignore", "utf8")
      .split("\n")
      .map((line) => line.replace(/\/$/, ""));
    const folders = readdirSync(".", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== ".git" && !untracked.includes(entry.name))
      .map(({ name }) => `/${name}/`);
    expect(folders.length).toBeGreaterThan(6);
    expect(patterns).toEqual(expect.arrayContaining(folders));
  });

  test("each line names something that is there", () => {
    for (const pattern of patterns)
      if (pattern !== "/*") expect(existsSync(pattern.slice(1)), pattern).toBe(true);
  });

  test("names are accounts, teams or addresses, as GitHub reads them", () => {
    for (const line of lines) expect(line).toMatch(/^\/\S*(\s+(@[\w-]+(\/[\w-]+)?|[^\s@]+@[^\s@]+))*\s*$/);
  });
});

test("the pins of actions are kept fresh where actions are used", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as {
    updates: { "package-ecosystem": string; directories: string[] }[];
  };
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["github-actions"]);
  expect(updates[0]?.directories).toEqual(["/", "/.github/actions/*"]);
});

test("a pull request asks three questions", () => {
  const template = readFileSync(".github/pull_request_template.md", "utf8");
  expect(template.match(/^\*\*.+\?\*\*/gm)).toHaveLength(3);
});
