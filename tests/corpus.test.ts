import {
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
import { copyProject, type ProjectCopy } from "./project-copy.ts";

/*
 * The files of tests/corpus/ in a copy of the project: each that is refused fails the check cleanly, and what is let pass is
 * built into pages that run nothing of it.
 */

let project: ProjectCopy;
let added: string[] = [];
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());
afterEach(() => {
  for (const path of added) rmSync(path, { recursive: true, force: true });
  added = [];
});

function add(path: string, put: (at: string) => void): void {
  const at = project.at(path);
  mkdirSync(dirname(at), { recursive: true });
  put(at);
  added.push(at);
}
const addSpecimen = (specimen: Specimen) =>
  add(specimen.path, (at) => writeFileSync(at, bytesOf(specimen, project.at("canary"))));
const check = () => project.run(process.execPath, "scripts/check-content.ts");

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
    expect(existsSync(project.at("canary"))).toBe(false);
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
    add("content/exchanges/linked", (at) => symlinkSync(project.at("content/exchanges/houston-leipzig"), at));
    expect(check()).toMatchObject({ status: 1, said: expect.stringContaining("content/exchanges/linked:1") });
    const { status, said } = project.run("astro", "sync");
    expect(said).toContain("Is a symbolic link");
    expect(status).toBe(1);
  });
});

describe("astro build, when nobody has run the check", () => {
  test.each(["footnote-after-a-tab.mdx", "expression-on-a-line.mdx"])(
    "refuses %s and runs nothing of it",
    (file) => {
      for (const specimen of CORPUS.filter((each) => each.file === file)) addSpecimen(specimen);
      const { status, said } = project.run("astro", "build");
      expect(said).toMatch(new RegExp(`content/pages/${file}:\\d+:\\d+\\s+Holds `));
      expect(existsSync(project.at("canary"))).toBe(false);
      expect(status).not.toBe(0);
    },
  );
});

describe("a site built with what the check lets pass", () => {
  beforeAll(() => {
    for (const specimen of LET_PASS) {
      if (isRow(specimen)) writeFileSync(project.at(specimen.path), bytesOf(specimen), { flag: "a" });
      else addSpecimen(specimen);
    }
    added = [];
    for (const words of LET_PASS.filter(({ file }) => file === "harmless-words.mdx")) {
      const text = bytesOf(words)
        .toString()
        .replaceAll(/(harmless) words/gi, "$1 rows")
        .replace("sources: [", "sources: [zz-corpus, constructor, ")
        .replace("## A heading", 'Words.<Cite to="zz-corpus constructor" />\n\n## A heading');
      writeFileSync(project.at("content/pages/harmless-rows.mdx"), text);
    }
    expect(check()).toMatchObject({ status: 0 });
    expect(project.run("astro", "build")).toMatchObject({ status: 0 });
  });

  test("shows its words, and none of them runs, loads or restyles anything", () => {
    const pages = readdirSync(project.at("dist"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => ({ name, html: readFileSync(join(project.at("dist"), name), "utf8") }))
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
    const files = readdirSync(project.at("dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(xml|json|svg|ics)$/.test(name),
    );
    const raw = files.filter((name) => {
      const text = readFileSync(join(project.at("dist"), name), "utf8");
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
