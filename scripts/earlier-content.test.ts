import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEarlierContent } from "./earlier-content.ts";

let folder = "";
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...args], {
    cwd: folder,
    stdio: "pipe",
  });
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "A change");
};
const write = (file: string, text: string) => writeFileSync(join(folder, "content", file), text);
const earlier = () =>
  Object.fromEntries(
    [...(readEarlierContent(folder, "main") ?? [])].map(([file, bytes]) => [
      file,
      new TextDecoder().decode(bytes),
    ]),
  );
const FIRST = { "content/Łódź story.mdx": "A story\n", "content/places.csv": "id,name\n" };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "earlier-"));
  mkdirSync(join(folder, "content"));
  git("init", "-q", "-b", "main");
  write("Łódź story.mdx", "A story\n");
  write("places.csv", "id,name\n");
  write("mayors.jpg", "no text");
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

test("without a difference there is nothing to compare", () => {
  expect(readEarlierContent(folder, "main")).toBeUndefined();
});

test("a change that nobody committed is compared with what was", () => {
  renameSync(join(folder, "content", "Łódź story.mdx"), join(folder, "content", "new.mdx"));
  expect(earlier()).toEqual(FIRST);
});

test("a branch of several commits is compared with where it left", () => {
  git("checkout", "-qb", "proposal");
  write("places.csv", "id,name\nfirst,\n");
  commit();
  write("places.csv", "id,name\nsecond,\n");
  commit();
  expect(earlier()).toEqual(FIRST);
});

test("a later commit of the branch it left changes nothing", () => {
  git("checkout", "-qb", "proposal");
  write("places.csv", "id,name\nfirst,\n");
  commit();
  git("checkout", "-q", "main");
  write("more.csv", "id\n");
  commit();
  git("checkout", "-q", "proposal");
  expect(earlier()).toEqual(FIRST);
});

test("the published branch itself is compared with the commit before", () => {
  write("places.csv", "id,name\nfirst,\n");
  commit();
  expect(earlier()).toEqual(FIRST);
});

test("a change outside of content is none", () => {
  git("checkout", "-qb", "proposal");
  writeFileSync(join(folder, "README.md"), "Read me");
  commit();
  expect(readEarlierContent(folder, "main")).toBeUndefined();
});

test("a folder without a history has no earlier content", () => {
  rmSync(join(folder, ".git"), { recursive: true });
  expect(readEarlierContent(folder, "main")).toBeUndefined();
});
