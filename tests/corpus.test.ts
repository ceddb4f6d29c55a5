import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, CORPUS, isHarmless, isRow, shownPath, type Specimen } from "../src/gate/corpus.fixture.ts";
import { EXAMPLE, ROOT, TESTED_TEXTS } from "../src/gate/tested-content.fixture.ts";
import { type SmallSite, smallSite } from "./small-site.ts";

/*
 * The files of tests/corpus/ in a copy of the project: each that is refused fails the check cleanly, and what is let pass is
 * built into pages that run nothing of it.
 */

let site: SmallSite;
let added: string[] = [];
beforeAll(async () => {
  site = await smallSite(TESTED_TEXTS);
  cpSync(join(ROOT, EXAMPLE), at(EXAMPLE), { recursive: true });
});
afterAll(() => site.remove());
afterEach(() => {
  for (const path of added) rmSync(path, { recursive: true, force: true });
  added = [];
});

const at = (file: string) => join(site.folder, file);

function add(path: string, put: (place: string) => void): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  put(at(path));
  added.push(at(path));
}
const addSpecimen = (specimen: Specimen) =>
  add(specimen.path, (place) => writeFileSync(place, bytesOf(specimen, at("canary"))));
const check = () => site.run(process.execPath, ["scripts/check-content.ts"]);

const REFUSED = CORPUS.filter((each) => !isHarmless(each) && !isRow(each));
const LET_PASS = CORPUS.filter(isHarmless);

describe("the check of a fresh clone", () => {
  test("refuses every hostile file in one run, at its line, and says nothing of the machine", () => {
    for (const specimen of REFUSED) addSpecimen(specimen);
    const { status, said } = check();
    const lines = said.split("\n");
    const untold = REFUSED.filter(
      (each) => !lines.some((words) => words.startsWith(`${shownPath(each)}:${each.line}`)),
    );
    expect(untold.map(({ path }) => path)).toEqual([]);
    expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(said).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(existsSync(at("canary"))).toBe(false);
    expect(status).toBe(1);
  });

  test.each(
    REFUSED.filter(({ file }) =>
      /^(footnote-after|ends-the-compiler|field-laughs|drawing-script|sign-null|expression-that)/.test(file),
    ),
  )("refuses $path added alone", (specimen) => {
    addSpecimen(specimen);
    const { status, said } = check();
    expect(said).toContain(`${shownPath(specimen)}:${specimen.line}`);
    expect(said).toMatch(/\d+ problems? in 1 file\.\n$/);
    expect(status).toBe(1);
  });

  test("refuses a link to a folder, which the site would follow", () => {
    add("content/exchanges/linked", (place) => symlinkSync(at("content/exchanges/toledo-toledo"), place));
    expect(check()).toMatchObject({ status: 1, said: expect.stringContaining("content/exchanges/linked:1") });
    const { status, said } = site.run("astro", ["sync"]);
    expect(said).toContain("Is a symbolic link");
    expect(status).toBe(1);
  });
});

describe("astro build, when nobody has run the check", () => {
  test.each(["footnote-after-a-tab.mdx", "expression-on-a-line.mdx"])(
    "refuses %s and runs nothing of it",
    (file) => {
      for (const specimen of CORPUS.filter((each) => each.file === file)) addSpecimen(specimen);
      const { status, said } = site.run("astro", ["build"]);
      expect(said).toMatch(new RegExp(`content/pages/${file}:\\d+:\\d+\\s+Holds `));
      expect(existsSync(at("canary"))).toBe(false);
      expect(status).not.toBe(0);
    },
  );
});

describe("a site built with what the check lets pass", () => {
  beforeAll(() => {
    for (const specimen of LET_PASS) {
      if (isRow(specimen)) writeFileSync(at(specimen.path), bytesOf(specimen), { flag: "a" });
      else addSpecimen(specimen);
    }
    added = [];
    for (const words of LET_PASS.filter(({ file }) => file === "harmless-words.mdx")) {
      const text = bytesOf(words)
        .toString()
        .replaceAll(/(harmless) words/gi, "$1 rows")
        .replace("sources: [", "sources: [zz-corpus, constructor, ")
        .replace("## A heading", 'Words.<Cite to="zz-corpus constructor" />\n\n## A heading');
      writeFileSync(at("content/pages/harmless-rows.mdx"), text);
    }
    expect(check()).toEqual({ status: 0, said: expect.stringContaining("Content is sound") });
    expect(site.run("astro", ["build"])).toEqual({ status: 0, said: expect.stringContaining("Complete!") });
  });

  test("shows its words, and none of them runs, loads or restyles anything", () => {
    const pages = readdirSync(at("dist"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => ({ name, html: readFileSync(join(at("dist"), name), "utf8") }))
      .filter(({ html }) => html.includes("canary"));
    expect(pages.length).toBeGreaterThanOrEqual(LET_PASS.length - 8);
    expect(
      pages.flatMap(({ name, html }) => dangers(fromHtml(html)).map((danger) => `${name}: ${danger}`)),
    ).toEqual([]);
    expect(
      pages.some(
        ({ html }) => html.includes("&#60;script&#62;canary()") || html.includes("&lt;script&gt;canary()"),
      ),
    ).toBe(true);
  });

  test("gives away feeds and tables in which the words are words", () => {
    const files = readdirSync(at("dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(xml|json|svg|ics)$/.test(name),
    );
    const raw = files.filter((name) => {
      const text = readFileSync(join(at("dist"), name), "utf8");
      return name.endsWith(".json") ? void JSON.parse(text) : /<script>canary|onerror="canary/.test(text);
    });
    expect(raw).toEqual([]);
  });
});

/** Returns every element of a page that takes words of the corpus for more than words. */
function dangers(page: Root): string[] {
  const found: string[] = [];
  visit(page, "element", (element: Element) => {
    const words = JSON.stringify(element.children.filter((child: Nodes) => child.type === "text"));
    const { tagName, properties } = element;
    if (tagName === "script" && words.includes("canary") && properties["type"] !== "application/ld+json")
      found.push(`script ${words.slice(0, 80)}`);
    if (tagName === "script" && properties["type"] === "application/ld+json") JSON.parse(textOf(element));
    if (tagName === "img" && properties["src"] === "x") found.push("img");
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(`${tagName} ${name}`);
      if (/^\s*javascript:/i.test(String(value))) found.push(`${tagName} ${name}=${String(value)}`);
    }
  });
  return found;
}

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
