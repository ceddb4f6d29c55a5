import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runAgainstApi } from "../api-stub.fixture.ts";

const SHA = "a".repeat(40);
const run = {
  id: 9,
  path: ".github/workflows/check.yml",
  event: "pull_request",
  conclusion: "success",
  head_sha: SHA,
  head_branch: "patch-1",
  head_repository: { full_name: "reader/atlas", owner: { login: "reader" } },
};
const pull = {
  number: 7,
  state: "open",
  head: { sha: SHA, repo: { full_name: "reader/atlas" } },
  base: { ref: "main", repo: { full_name: "home/atlas" } },
};
const api = {
  "GET /pulls": [pull],
  [`GET /compare/main...${SHA}`]: { files: [{ filename: "content/places.csv" }] },
  "GET /actions/runs/9/artifacts": { artifacts: [{ name: "preview", size_in_bytes: 6e7, expired: false }] },
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "judge-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function judge(answers: Record<string, unknown> = api, workflow_run: object = run) {
  const event = join(folder, "event.json");
  const output = join(folder, "output");
  writeFileSync(event, JSON.stringify({ workflow_run, repository: { default_branch: "main" } }));
  writeFileSync(output, "");
  const ended = await runAgainstApi(["scripts/preview/judge.ts"], answers, {
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
  });
  return { ...ended, output: readFileSync(output, "utf8") };
}

test("a change of content is shown, under the number that GitHub gives", async () => {
  const { output, code } = await judge();
  expect(output).toBe("kind=show\nnumber=7\n");
  expect(code).toBe(0);
});

test("a change of code is told and not shown", async () => {
  const files = [{ filename: "content/x.mdx", previous_filename: "scripts/x.ts" }];
  const { output } = await judge({ ...api, [`GET /compare/main...${SHA}`]: { files } });
  expect(output).toMatch(/^kind=code\nnumber=7\nwhy=This pull request changes 1 file .*\n$/);
});

test("GitHub is asked for the commit that was checked, and the branch is no part of the path", async () => {
  const { sent, output } = await judge(api, { ...run, head_branch: "a&head=b/../../x?y#z" });
  expect(output).toBe("kind=show\nnumber=7\n");
  expect(sent.map(({ path }) => path)).toEqual([
    "/pulls?state=open&per_page=100&head=reader%3Aa%26head%3Db%2F..%2F..%2Fx%3Fy%23z",
    `/compare/main...${SHA}?per_page=1`,
    "/actions/runs/9/artifacts",
  ]);
});

test("names of files cannot write further lines of output", async () => {
  const files = [{ filename: "a\nkind=show\nnumber=1/x.ts" }];
  const { output } = await judge({ ...api, [`GET /compare/main...${SHA}`]: { files } });
  expect(output.split("\n").filter((line) => line.startsWith("kind="))).toEqual(["kind=code"]);
});

test("a run of another workflow is refused before anything is asked", async () => {
  const { sent, output } = await judge(api, { ...run, path: ".github/workflows/other.yml" });
  expect(output).toMatch(/^kind=none\n/);
  expect(sent).toEqual([]);
});

test("without an open pull request nothing is shown", async () => {
  expect((await judge({ ...api, "GET /pulls": [] })).output).toMatch(/^kind=none\n/);
});

test("if GitHub refuses, the job fails and shows nothing", async () => {
  const { code, output, said } = await judge({ "GET /pulls": [pull] });
  expect(code).not.toBe(0);
  expect(output).toBe("");
  expect(said).toContain("404");
  expect(said).not.toContain("token-of-the-test");
});
