import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TITLE } from "../src/upkeep/weekly-issue.ts";
import { runAgainstApi } from "./api-stub.fixture.ts";

const issue = { number: 3, title: TITLE, body: "- [ ] <https://town.example/>" };
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weekly-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(issues: object[], report: string) {
  const file = join(folder, "links.md");
  writeFileSync(file, report);
  const args = ["scripts/weekly-issue.ts", "write", file, join(folder, "missing.md")];
  const { code, sent } = await runAgainstApi(args, { "GET /issues": issues });
  return { code, writes: sent.filter(({ method }) => method !== "GET") };
}

test("something stale opens one issue", async () => {
  expect(await write([], "### Links")).toMatchObject({
    code: 0,
    writes: [{ method: "POST", path: "/issues", body: { title: TITLE } }],
  });
});

test("the open one is written anew", async () => {
  const { writes } = await write([{ ...issue, number: 1, title: "Another" }, issue], "### Links");
  expect(writes).toMatchObject([{ method: "PATCH", path: "/issues/3" }]);
});

test("nothing stale closes it", async () => {
  const { writes } = await write([issue], "");
  expect(writes).toMatchObject([{ method: "PATCH", path: "/issues/3", body: { state: "closed" } }]);
});

test("nothing stale and no issue is nothing to do", async () => {
  expect(await write([], "")).toEqual({ code: 0, writes: [] });
});

test.each([
  ["the open issue", [issue], issue.body],
  ["nothing, if there is none", [], ""],
])("its text can be read: %s", async (_name, issues, text) => {
  const file = join(folder, "earlier.md");
  await runAgainstApi(["scripts/weekly-issue.ts", "read", file], { "GET /issues": issues });
  expect(readFileSync(file, "utf8")).toBe(text);
});

test.each([[[]], [["read"]], [["wipe"]]])("%j is no task", async (args) => {
  const { code, sent } = await runAgainstApi(["scripts/weekly-issue.ts", ...args], { "GET /issues": [] });
  expect(code).not.toBe(0);
  expect(sent.every(({ method }) => method === "GET")).toBe(true);
});
