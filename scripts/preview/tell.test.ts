import { expect, test } from "vitest";
import { MARK } from "../../src/pull-request/preview-comment.ts";
import { runAgainstApi } from "../api-stub.fixture.ts";

const LIST = "GET /issues/7/comments";
const bot = { login: "github-actions[bot]" };
const tell = (comments: object[], env: Record<string, string> = {}) =>
  runAgainstApi(
    ["scripts/preview/tell.ts"],
    { [LIST]: comments },
    { NUMBER: "7", KIND: "show", PREVIEW_OWNER: "home-previews", ...env },
  );
const writes = ({ sent }: Awaited<ReturnType<typeof tell>>) => sent.filter(({ method }) => method !== "GET");

test("the first time it writes one comment with the address", async () => {
  const ended = await tell([]);
  expect(ended.code).toBe(0);
  expect(writes(ended)).toEqual([
    {
      method: "POST",
      path: "/issues/7/comments",
      body: { body: expect.stringContaining("https://home-previews.github.io/atlas-previews/pr-7/\n") },
    },
  ]);
});

test("then it changes that comment", async () => {
  const ended = await tell([{ id: 3, body: `${MARK}\nearlier`, user: bot }]);
  expect(writes(ended)).toMatchObject([{ method: "PATCH", path: "/issues/comments/3" }]);
});

test("and writes nothing if there is nothing new to say", async () => {
  const [write] = writes(await tell([]));
  expect(writes(await tell([{ id: 3, user: bot, ...(write?.body as object) }]))).toEqual([]);
});

test("a change of code gets its reason and no address", async () => {
  const [write] = writes(await tell([], { KIND: "code", WHY: "It changes 1 file." }));
  expect(JSON.stringify(write?.body)).toContain("It changes 1 file.");
  expect(JSON.stringify(write?.body)).not.toContain("github.io");
});

test("previews that would share the origin of the site are not told", async () => {
  const ended = await tell([], { PREVIEW_OWNER: "home" });
  expect(ended.code).not.toBe(0);
  expect(writes(ended)).toEqual([]);
});
