import { describe, expect, test } from "vitest";
import { type Artifact, type Pull, pullOf, refusalOf, type Run, verdictOn } from "./preview-verdict.ts";

const SHA = "a".repeat(40);
const run: Run = {
  id: 1,
  path: ".github/workflows/check.yml",
  event: "pull_request",
  conclusion: "success",
  head_sha: SHA,
  head_branch: "patch-1",
  head_repository: { full_name: "reader/atlas", owner: { login: "reader" } },
};
const pull: Pull = {
  number: 7,
  state: "open",
  head: { sha: SHA, repo: { full_name: "reader/atlas" } },
  base: { ref: "main", repo: { full_name: "home/atlas" } },
};
const preview: Artifact = { name: "preview", size_in_bytes: 60_000_000, expired: false };
const story = { path: "content/exchanges/a-b/index.mdx" };

describe("a run", () => {
  test("of the check that passed for a pull request may lead to a preview", () => {
    expect(refusalOf(run)).toBeUndefined();
    expect(refusalOf({ ...run, path: ".github/workflows/check.yml@refs/pull/7/merge" })).toBeUndefined();
  });

  test.each<[string, Partial<Run>]>([
    ["of a workflow of the same name that a fork added", { path: ".github/workflows/evil.yml" }],
    ["of a file that only ends like the check", { path: "x/.github/workflows/check.yml" }],
    ["for a push", { event: "push" }],
    ["that failed", { conclusion: "failure" }],
    ["that was cancelled", { conclusion: null }],
    ["whose commit is no commit", { head_sha: "main..evil" }],
    ["whose fork is gone", { head_repository: null }],
    ["without a branch", { head_branch: null }],
  ])("%s leads to none", (_name, difference) => {
    expect(refusalOf({ ...run, ...difference })).toMatch(/\.$/);
  });
});

describe("the pull request of a run", () => {
  const find = (pulls: Pull[]) => pullOf(run, pulls, "home/atlas", "main")?.number;

  test("is the open one whose newest commit was checked", () => {
    expect(find([{ ...pull, number: 6, head: { ...pull.head, sha: "b".repeat(40) } }, pull])).toBe(7);
  });

  test.each<[string, Pull]>([
    ["has moved on since", { ...pull, head: { ...pull.head, sha: "b".repeat(40) } }],
    ["is closed", { ...pull, state: "closed" }],
    ["goes into another branch", { ...pull, base: { ...pull.base, ref: "old" } }],
    ["goes into another repository", { ...pull, base: { ...pull.base, repo: { full_name: "x/atlas" } } }],
    ["comes from another fork", { ...pull, head: { ...pull.head, repo: { full_name: "x/atlas" } } }],
    ["comes from a fork that is gone", { ...pull, head: { ...pull.head, repo: null } }],
  ])("is not one that %s", (_name, other) => {
    expect(find([other])).toBeUndefined();
  });
});

describe("the verdict", () => {
  test("shows a change of content alone", () => {
    expect(verdictOn(pull, [story], [preview])).toEqual({ kind: "show", number: 7 });
  });

  test.each([
    ["code beside content", [story, { path: "scripts/build.ts" }]],
    ["code moved into content", [{ path: "content/x.mdx", formerly: "src/x.mdx" }]],
    [
      "more files than GitHub compares",
      Array.from({ length: 300 }, (_, index) => ({ path: `content/${index}` })),
    ],
  ])("shows nothing of %s, whatever was stored", (_name, changes) => {
    expect(verdictOn(pull, changes, [preview])).toMatchObject({ kind: "code", number: 7 });
  });

  test("leaves maintainers alone who change code", () => {
    const own = { ...pull, head: { ...pull.head, repo: { full_name: "home/atlas" } } };
    expect(verdictOn(own, [{ path: "src/x.ts" }], [preview]).kind).toBe("none");
    expect(verdictOn(own, [story], [preview]).kind).toBe("show");
  });

  test.each<[string, Artifact[]]>([
    ["nothing", []],
    ["something else", [{ ...preview, name: "site" }]],
    ["two previews", [preview, preview]],
    ["a preview that is gone", [{ ...preview, expired: true }]],
    ["a preview too large", [{ ...preview, size_in_bytes: 3e8 }]],
  ])("shows nothing if the run stored %s", (_name, artifacts) => {
    expect(verdictOn(pull, [story], artifacts).kind).toBe("none");
  });
});
