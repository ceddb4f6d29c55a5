import { describe, expect, test } from "vitest";
import { type FolderEntry, siteFault } from "./site-files.ts";

const file = (path: string, bytes = 100): FolderEntry => ({ path, kind: "file", bytes });
const front = file("index.html");

test("a site as it is built may be put up", () => {
  const paths = ["_headers", "map/index.html", "_astro/a.B-c_1.js", "pagefind/en_1.pf_fragment", "rss.xml"];
  const folder: FolderEntry = { path: "places/es-toledo", kind: "folder", bytes: 4096 };
  expect(siteFault([front, folder, ...paths.map((path) => file(path))])).toBeUndefined();
});

describe("a site is refused that holds", () => {
  test.each<[string, FolderEntry[]]>([
    ["nothing", []],
    ["no front page", [file("map/index.html")]],
    ["a symbolic link", [front, { path: "a.html", kind: "other", bytes: 9 }]],
    ["a folder that is a link", [front, { path: "places", kind: "other", bytes: 9 }]],
    ["a step up", [front, file("../x.html")]],
    ["a step up further down", [front, file("a/../../x.html")]],
    ["a path from the root", [front, file("/etc/x.html")]],
    ["a path of Windows", [front, file("a\\..\\x.html")]],
    ["settings of git", [front, file(".git/config.txt")]],
    ["a workflow", [front, file(".github/workflows/x.yml")]],
    ["a domain for the site", [front, file("CNAME")]],
    ["settings of Jekyll", [front, file("_config.yml")]],
    ["a hidden file", [front, file(".htaccess")]],
    ["a program", [front, file("x.exe")]],
    ["a name with a line break", [front, file("a\n.html")]],
    ["a folder with a blank", [front, { path: "a b", kind: "folder", bytes: 1 }]],
    ["a huge file", [front, file("a.png", 30_000_000)]],
    ["too much in all", [front, ...Array.from({ length: 30 }, (_, i) => file(`${i}.png`, 20_000_000))]],
    ["too many files", [front, ...Array.from({ length: 30_001 }, (_, i) => file(`${i}.html`, 1))]],
  ])("%s", (_name, entries) => {
    expect(siteFault(entries)).toMatch(/^It (has|holds) /);
  });
});
