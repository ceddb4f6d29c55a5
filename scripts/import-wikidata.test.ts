import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ANSWER, asAnswer, CONTENT } from "../src/wikidata/answer.fixture.ts";

const IMPORT = join(import.meta.dirname, "import-wikidata.ts");
let project = "";

// Each test starts programs, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "import-"));
  for (const [file, text] of Object.entries(CONTENT)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  writeFileSync(join(project, "answer.json"), JSON.stringify(asAnswer(ANSWER)));
});
afterEach(() => rmSync(project, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [IMPORT, ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const tables = () =>
  Object.fromEntries(
    readdirSync(join(project, "content"))
      .filter((file) => /csv/.test(file))
      .map((file) => [`content/${file}`, readFileSync(join(project, "content", file), "utf8")]),
  );
const csvOf = (content: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(content).filter(([file]) => file.endsWith(".csv")));

test("without --apply the proposal is written and no file changed", () => {
  const { status, stdout, stderr } = run("answer.json");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  for (const title of [
    "## New pairs (6)",
    "## New places (3)",
    "## Years found for pairs that have none (1)",
    "## Changed places (1)",
    "## Years to settle (4)",
    "## Ended partnerships (1)",
    "## Unclear matches (7)",
    "## Rows that cannot be used, or say a thing twice (17)",
    "## Pairs we hold that the answer lacks (0)",
  ])
    expect(stdout).toContain(title);
  expect(tables()).toEqual(csvOf(CONTENT));
});

test("with --out the proposal stands in a file", () => {
  expect(run("answer.json", "--out", "proposal.md")).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(project, "proposal.md"), "utf8")).toBe(run("answer.json").stdout);
});

test("with --apply the two tables change, once; a second run finds nothing to change", () => {
  const first = run("answer.json", "--apply");
  expect(first.stderr).toBe("10 rows added or changed in content/places.csv and content/partnerships.csv.\n");
  const after = tables();
  const changed = Object.keys(after).filter((file) => after[file] !== CONTENT[file]);
  expect(changed).toEqual(["content/partnerships.csv", "content/places.csv"]);

  expect(run("answer.json", "--apply")).toMatchObject({ status: 0, stderr: "Nothing to change.\n" });
  expect(tables()).toEqual(after);
});

test("tables that are not sound are not compared, and the fault is told", () => {
  writeFileSync(
    join(project, "content/places.csv"),
    (CONTENT["content/places.csv"] ?? "").replace(",FR,", ",FX,"),
  );
  const { status, stdout, stderr } = run("answer.json", "--apply");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/content\/places\.csv:4:\d+\n {2}Is in the country "FX"/);
});

test.each([
  ["no file", [], "Name one file"],
  ["two files", ["answer.json", "other.json"], "Name one file"],
  ["an unknown option", ["answer.json", "--aply"], "--aply"],
  ["a file that is not there", ["none.json"], "there is no such file"],
  ["a file that is no answer", ["content/places.csv"], "is not JSON"],
] as const)("%s ends with 2 and a plain sentence", (_what, args, words) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr).not.toContain("    at ");
});
