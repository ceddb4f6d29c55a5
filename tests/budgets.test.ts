import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { builtPages, readBuilt, type BuiltPage } from "./built-site.ts";
import { type PageFacts, readPages } from "./page-facts.ts";
import { shortList } from "./short-list.ts";

/** Budgets in kB (1,000 bytes) after gzip. */
const TEXT = 60;
const FONTS = 70;
const MAP = 180;
const HISTORY_MAPS = 40;
const SCRIPT = 10;
const MAP_SCRIPT = 12;

const browser = await openBrowser();
afterAll(() => browser.close());

const built: readonly BuiltPage[] = builtPages();
let pages: readonly PageFacts[] = [];
beforeAll(async () => {
  pages = await readPages(browser, built);
});

const zipped = new Map<string, number>();

/** Returns the size of a file of the site in kB after gzip; fonts are packed already and go as they are. */
function kilobytes(file: string): number {
  const known = zipped.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join("dist", file));
  const size = (file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length) / 1000;
  zipped.set(file, size);
  return size;
}

type Parts = readonly (readonly [file: string, kilobytes: number])[];
const sizes = (files: readonly string[]): Parts => [...new Set(files)].map((file) => [file, kilobytes(file)]);

const IMPORTED = /(?:from|import)\s*"(\.[^"]+\.js)"/g;
const ON_DEMAND = /(?:from\s*|import\s*\(?)["'`](\.[^"'`]+\.js)["'`]/g;

/** Returns script files and what they import, which a browser fetches with them, or also what they import on demand. */
function withImports(files: readonly string[], pattern = IMPORTED): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const [, name] of readBuilt(file).matchAll(pattern)) {
      if (name) found.add(join(dirname(file), name));
    }
  }
  return [...found];
}

/** Returns what a page needs before it can be read: its text, styles and script files. */
const partsOf = ({ path, styles, scripts }: PageFacts): Parts =>
  sizes([path.endsWith("/") ? `${path}index.html` : path, ...styles, ...withImports(scripts)]);

const total = (parts: Parts) => parts.reduce((sum, [, size]) => sum + size, 0);
const listed = (parts: Parts) => parts.map(([file, size]) => `${file} ${size.toFixed(1)}`).join(", ");

function overBudget(path: string, budget: number, parts: Parts): string[] {
  return total(parts) <= budget
    ? []
    : [`${path} has ${total(parts).toFixed(1)} kB, ${budget} kB allowed: ${listed(parts)}`];
}

test(`every page but the map has at most ${TEXT} kB of text, style and script`, () => {
  const faults = pages
    .filter(({ path }) => path !== "/map/")
    .flatMap((page) => overBudget(page.path, TEXT, partsOf(page)));
  expect(shortList(faults)).toEqual([]);
});

test(`every page preloads two fonts with at most ${FONTS} kB; the map none, so that its routes come first`, () => {
  const faults = pages.flatMap(({ path, preloads }) => [
    ...(preloads.length === (path === "/map/" ? 0 : 2) ? [] : [`${path} preloads ${preloads.length} fonts`]),
    ...overBudget(path, FONTS, sizes(preloads)),
  ]);
  expect(shortList(faults)).toEqual([]);
});

test(`the map with its drawing has at most ${MAP} kB`, () => {
  const map = pages.find(({ path }) => path === "/map/");
  expect(map).toBeDefined();
  if (map) expect(overBudget(map.path, MAP, partsOf(map))).toEqual([]);
});

test(`the drawing of which the history shows parts has at most ${HISTORY_MAPS} kB`, () => {
  expect(kilobytes("/history.svg")).toBeLessThanOrEqual(HISTORY_MAPS);
});

const inlineScript = ({ inlineScripts }: PageFacts) =>
  ["in the page", gzipSync(inlineScripts.join("\n")).length / 1000] as const;

test(`no page has more than ${SCRIPT} kB of script, and the map ${MAP_SCRIPT} kB, with all it fetches later`, () => {
  const faults = pages.flatMap((page) =>
    overBudget(page.path, page.path === "/map/" ? MAP_SCRIPT : SCRIPT, [
      inlineScript(page),
      ...sizes(withImports(page.scripts, ON_DEMAND)),
    ]),
  );
  expect(shortList(faults)).toEqual([]);
});
