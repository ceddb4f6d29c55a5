import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { builtPages, type BuiltPage } from "./built-site.ts";
import { type PageFacts, readPages } from "./page-facts.ts";
import { shortList } from "./short-list.ts";

/** Budgets in kB (1,000 bytes) after gzip. */
const PAGE = 70;
const MAP = 180;
const SCRIPT = 10;
const WORLD = "/world.svg";

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

/** Returns the parts that a page needs before it can be read, each with its size. */
function partsOf({ path, styles, scripts, preloads }: PageFacts): readonly (readonly [string, number])[] {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return [file, ...new Set([...styles, ...scripts, ...preloads])].map(
    (part) => [part, kilobytes(part)] as const,
  );
}

const total = (parts: readonly (readonly [string, number])[]) =>
  parts.reduce((sum, [, size]) => sum + size, 0);
const listed = (parts: readonly (readonly [string, number])[]) =>
  parts.map(([file, size]) => `${file} ${size.toFixed(1)}`).join(", ");

function overBudget(path: string, budget: number, parts: readonly (readonly [string, number])[]): string[] {
  return total(parts) <= budget
    ? []
    : [`${path} has ${total(parts).toFixed(1)} kB, ${budget} kB allowed: ${listed(parts)}`];
}

test(`every page but the map has at most ${PAGE} kB of text, style, script and fonts`, () => {
  expect(
    shortList(
      pages
        .filter(({ path }) => path !== "/map/")
        .flatMap((page) => overBudget(page.path, PAGE, partsOf(page))),
    ),
  ).toEqual([]);
});

test(`the map with its drawing has at most ${MAP} kB`, () => {
  const map = pages.find(({ path }) => path === "/map/");
  expect(map).toBeDefined();
  if (map) expect(overBudget(map.path, MAP, [...partsOf(map), [WORLD, kilobytes(WORLD)]])).toEqual([]);
});

test(`no page has more than ${SCRIPT} kB of script`, () => {
  const faults = pages.flatMap(({ path, scripts, inlineScripts }) => {
    const inline = gzipSync(inlineScripts.join("\n")).length / 1000;
    return overBudget(path, SCRIPT, [
      ["in the page", inline],
      ...scripts.map((file) => [file, kilobytes(file)] as const),
    ]);
  });
  expect(shortList(faults)).toEqual([]);
});
