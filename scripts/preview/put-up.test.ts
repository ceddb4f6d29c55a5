import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entriesOf, putUp } from "./put-up.ts";

let top = "";
const remote = () => join(top, "store.git");
const site = () => join(top, "site");
const store = () => ({ remote: remote(), env: process.env });
const git = (...args: string[]) => execFileSync("git", args, { cwd: remote(), encoding: "utf8" });
const shown = () =>
  git("ls-tree", "-r", "--name-only", "gh-pages")
    .split("\n")
    .filter((name) => name.startsWith("pr-"));
const put = (number: number, open: number[]) => putUp(store(), open, { number, from: site() });

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "put-up-"));
  mkdirSync(remote());
  git("init", "--quiet", "--bare");
  mkdirSync(join(site(), "_astro"), { recursive: true });
  writeFileSync(join(site(), "index.html"), "one");
  writeFileSync(join(site(), "_astro/a.css"), "a");
});
afterEach(() => rmSync(top, { recursive: true }));

describe("previews", () => {
  test("begin in a repository with nothing in it", () => {
    put(7, [7]);
    expect(shown()).toEqual(["pr-7/_astro/a.css", "pr-7/index.html"]);
    expect(git("ls-tree", "--name-only", "gh-pages")).toContain(".nojekyll");
  });

  test("are replaced whole, and leave no history", () => {
    put(7, [7]);
    rmSync(join(site(), "_astro"), { recursive: true });
    writeFileSync(join(site(), "index.html"), "two");
    put(7, [7]);
    expect(shown()).toEqual(["pr-7/index.html"]);
    expect(git("show", "gh-pages:pr-7/index.html")).toBe("two");
    expect(git("rev-list", "--count", "gh-pages").trim()).toBe("1");
  });

  test("of closed pull requests are taken down, with a new one or without", () => {
    put(7, [7]);
    put(8, [7, 8]);
    put(9, [8, 9]);
    expect(new Set(shown().map((path) => path.split("/")[0]))).toEqual(new Set(["pr-8", "pr-9"]));
    putUp(store(), [9]);
    expect(new Set(shown().map((path) => path.split("/")[0]))).toEqual(new Set(["pr-9"]));
  });

  test("are four at most, the newest", () => {
    for (const number of [1, 2, 3, 4, 5]) put(number, [1, 2, 3, 4, 5]);
    expect(new Set(shown().map((path) => path.split("/")[0]))).toEqual(
      new Set(["pr-2", "pr-3", "pr-4", "pr-5"]),
    );
  });

  test("are not pushed again if nothing changed", () => {
    put(7, [7]);
    const before = git("rev-parse", "gh-pages");
    put(7, [7]);
    expect(git("rev-parse", "gh-pages")).toBe(before);
  });

  test("are pushed again if the first push is refused", () => {
    const refused = join(top, "refused");
    const hook = `#!/bin/sh\n[ -e '${refused}' ] || { touch '${refused}'; exit 1; }\n`;
    writeFileSync(join(remote(), "hooks/pre-receive"), hook, { mode: 0o755 });
    put(7, [7]);
    expect(existsSync(refused)).toBe(true);
    expect(shown()).toContain("pr-7/index.html");
  });

  test("that are always refused end in an error", () => {
    writeFileSync(join(remote(), "hooks/pre-receive"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(() => put(7, [7])).toThrow("could not be pushed");
  });

  test("of a repository that is not there end in git's words", () => {
    rmSync(remote(), { recursive: true });
    expect(() => put(7, [7])).toThrow(/git ls-remote: .*store\.git/);
  });
});

describe("a stored site with a link", () => {
  test.each([
    ["to a file", "/etc/hostname", "pages.html"],
    ["to a folder", "/etc", "places"],
  ])("%s is refused before git is asked", (_name, target, name) => {
    symlinkSync(target, join(site(), name));
    expect(() => put(7, [7])).toThrow(`It holds "${name}"`);
    expect(git("for-each-ref")).toBe("");
  });

  test("is read without following it", () => {
    symlinkSync(top, join(site(), "loop"));
    expect(entriesOf(site()).map(({ path }) => path)).not.toContain("loop/site");
  });
});
