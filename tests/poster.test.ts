import { readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { REGIONS } from "../src/atlas/vocabulary.ts";
import { CHARACTERS } from "../src/poster/faces.ts";
import { openBrowser } from "./browser.ts";
import { readBuilt } from "./built-site.ts";
import { freshPairs, numbersIn, tallied, written } from "./fresh-atlas.ts";
import { shortList } from "./short-list.ts";

const PAGE = "/map/poster/index.html";
const browser = await openBrowser();
afterAll(() => browser.close());

/** Lines of the drawing by the id of the group they stand in; names on the map stand in none. */
let drawn: Readonly<Record<string, readonly string[]>> = {};
/** Text of elements of the built pages. */
let mapHeading = "";
let countryCounts: Readonly<Record<string, string>> = {};
let home = "";
let page = "";
let pageDecades: readonly (readonly string[])[] = [];
let pageSentences: readonly string[] = [];
let curiosities: Readonly<Record<"oldest" | "longest", readonly (readonly string[])[]>>;

beforeAll(async () => {
  const tab = await browser.newPage();
  const texts = (file: string, selector: string) =>
    tab.evaluate(selectTexts, [readBuilt(file), selector] as const);
  drawn = await tab.evaluate(textsByGroup, readBuilt("/map/poster.svg"));
  [mapHeading = ""] = await texts("/map/index.html", "h1");
  countryCounts = Object.fromEntries(
    (await texts("/countries/index.html", ".counted li")).map((line) => {
      const [, name = "", count = ""] = /^(.*\D)\s*([\d,]+)$/s.exec(line) ?? [];
      return [name.trim(), count];
    }),
  );
  [home = ""] = await texts("/index.html", "[aria-labelledby=grew]");
  [page = ""] = await texts(PAGE, "main");
  pageDecades = (await texts(PAGE, ".decades tbody tr")).map(numbersIn);
  pageSentences = await texts(PAGE, ".says li");
  const list = async (id: string) =>
    (await texts("/curiosities/index.html", `[aria-labelledby=${id}] .ranked b`)).map(numbersIn);
  curiosities = { oldest: await list("oldest"), longest: await list("longest") };
  await tab.close();
});

const undocumented = freshPairs.filter(({ year }) => year === undefined).length;
const years = freshPairs.flatMap(({ year }) => year ?? []);
const byDecade = tallied(years.map((year) => Math.floor(year / 10) * 10));
const byCountry = tallied(freshPairs.map(({ country }) => country));
const byRegion = tallied(freshPairs.map(({ country }) => country.region));
const communities = new Set(freshPairs.map(({ row }) => row.us)).size;

const linesOf = (group: string) => drawn[group] ?? [];
const spoken = (text: string) => text.replace(/\s+/g, " ").trim();

describe("the large figures", () => {
  test("are those of the tables, in their places", () => {
    expect(linesOf("figures").map((line) => line.trim())).toEqual([
      written(freshPairs.length),
      "known partnerships",
      written(communities),
      "US communities",
      written(byCountry.length),
      "countries and territories",
      written(undocumented),
      "without a documented year",
    ]);
  });

  test("are those of the map, the list of countries and the front page", () => {
    expect(mapHeading).toContain(written(freshPairs.length));
    expect(Object.keys(countryCounts)).toHaveLength(byCountry.length);
    expect(numbersIn(home)).toContain(written(undocumented));
    for (const number of [freshPairs.length, communities, byCountry.length, undocumented])
      expect(numbersIn(page)).toContain(written(number));
  });
});

describe.each(byRegion)("the column of %s", (region, count) => {
  test("has the number of the table and the sum of the list of countries", () => {
    const [first, label] = linesOf(`count-${region}`);
    expect(label).toBe(REGIONS[region]);
    expect(first).toBe(written(count));
    const listed = byCountry
      .filter(([country]) => country.region === region)
      .map(([{ name }]) => Number(countryCounts[name]?.replaceAll(",", "")));
    expect(listed.reduce((sum, value) => sum + value, 0)).toBe(count);
  });

  test("names the leading countries with the numbers of their list, and sums up the rest", () => {
    const [, , ...rows] = linesOf(`count-${region}`);
    const own = byCountry.filter(([country]) => country.region === region);
    const named = rows.slice(0, -2);
    for (let i = 0; i < named.length; i += 2) {
      const [name = "", value = ""] = named.slice(i, i + 2);
      expect(countryCounts[name], name).toBe(value);
      expect(value).toBe(written(own[i / 2]?.[1] ?? NaN));
    }
    const left = own.slice(named.length / 2);
    expect(rows.slice(-2)).toEqual([
      `${left.length} ${left.length === 1 ? "other" : "others"}`,
      written(left.reduce((sum, [, value]) => sum + value, 0)),
    ]);
  });
});

test("the bars are those of the table and of the page", () => {
  const [, ...lines] = linesOf("growth");
  const bars = lines.slice(0, -1);
  const decades = byDecade.map(([decade, count]) => [String(decade), written(count)]).sort();
  const pairs = Array.from({ length: bars.length / 2 }, (_, i) => [bars[2 * i + 1], bars[2 * i]]);
  expect(pairs.filter(([, count]) => count !== "0")).toEqual(decades);
  expect(pageDecades).toEqual(pairs);
  expect(numbersIn(lines.at(-1) ?? "")).toEqual([written(years.length), written(undocumented)]);
});

test("the oldest and the longest are those of the curiosities and of the table", () => {
  const numbers = linesOf("ranks").flatMap(numbersIn);
  const oldest = years.toSorted((a, b) => a - b).map(String);
  const longest = freshPairs
    .map(({ km }) => km)
    .sort((a, b) => b - a)
    .map(written);
  const half = numbers.length / 2;
  expect(half).toBeGreaterThan(2);
  expect(numbers).toEqual([...oldest.slice(0, half), ...longest.slice(0, half)]);
  expect(curiosities.oldest.slice(0, half).flat()).toEqual(oldest.slice(0, half));
  expect(curiosities.longest.slice(0, half).map(([, km]) => km)).toEqual(longest.slice(0, half));
});

test("the three sentences are the page's, and every number in them is counted", () => {
  expect(pageSentences).toHaveLength(3);
  expect(spoken(linesOf("says").join(" "))).toBe(spoken(pageSentences.join(" ")));
  const [, most = NaN] = byRegion[0] ?? [];
  const [, leader = NaN] = byCountry[0] ?? [];
  const [peak = NaN, peakCount = NaN] = byDecade[0] ?? [];
  const far = Math.max(...freshPairs.map(({ km }) => km));
  expect(pageSentences.map(numbersIn)).toEqual([
    [written(most), written(freshPairs.length), written((100 * most) / freshPairs.length), written(leader)],
    [String(peak), written(peakCount), written(years.length), written(undocumented)],
    [String(Math.min(...years)), written(far / 1.609344), written(far)],
  ]);
});

test("no other group of the drawing holds a number but the imprint", () => {
  const counted = ["figures", "growth", "ranks", "says", "imprint", ...byRegion.map(([id]) => `count-${id}`)];
  const others = Object.entries(drawn).filter(([group]) => !counted.includes(group));
  expect(others.flatMap(([, lines]) => lines).flatMap(numbersIn)).toEqual([]);
});

test("the faces in the file have every letter the drawing uses", () => {
  const missing = Object.values(drawn)
    .flat()
    .filter((line) => Array.from(line.replace(/\s/g, "")).some((letter) => !CHARACTERS.includes(letter)));
  expect(shortList(missing)).toEqual([]);
});

test("the drawing and the picture are light enough to send", () => {
  expect(statSync("dist/map/poster.svg").size).toBeLessThan(500_000);
  const png = readFileSync("dist/map/poster.png");
  expect(png.length).toBeLessThan(1_500_000);
  expect(png.readUInt32BE(16)).toBe(2400);
});

test("the drawing shows on its page, with the faces that are in it", async () => {
  const tab = await browser.newPage();
  await tab.goto(`${inject("origin")}/map/poster/`, { waitUntil: "load" });
  const width = await tab.locator(".sheet img").evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(width).toBeGreaterThan(1000);
  await tab.goto(`${inject("origin")}/map/poster.svg`, { waitUntil: "load" });
  const faces = await tab.evaluate(() =>
    Promise.all([
      document.fonts.load('600 20px "Fraunces"'),
      document.fonts.load('400 20px "Public Sans"'),
      document.fonts.load('600 20px "Public Sans"'),
    ]).then((loaded) => loaded.map(({ length }) => length)),
  );
  await tab.close();
  expect(faces).toEqual([1, 1, 1]);
});

test.each(["A3", "Letter"])("printed on %s it is one page, landscape", async (format) => {
  const tab = await browser.newPage();
  await tab.goto(`${inject("origin")}/map/poster/`, { waitUntil: "load" });
  const pdf = (await tab.pdf({ format, preferCSSPageSize: true })).toString("latin1");
  await tab.close();
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = NaN, height = NaN] = (/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
  expect(width).toBeGreaterThan(height);
});

/** Runs in the browser: texts of elements of a page. */
function selectTexts([html, selector]: readonly [string, string]): string[] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return Array.from(parsed.querySelectorAll(selector), (element) =>
    element.textContent.replace(/\s+/g, " ").trim(),
  );
}

/** Runs in the browser: lines of text of a drawing by the id of the group around them, "" where there is none. */
function textsByGroup(svg: string): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const text of new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text"))
    (groups[text.closest("g[id]")?.id ?? ""] ??= []).push(text.textContent);
  return groups;
}
