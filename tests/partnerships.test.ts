import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import type { PartnershipRow, PlaceRow } from "../src/atlas/schemas.ts";
import { STATUSES } from "../src/atlas/vocabulary.ts";
import { drawSheetArc } from "../src/map/arc.ts";
import { openBrowser } from "./browser.ts";
import { readBuilt } from "./built-site.ts";
import { shortList } from "./short-list.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

const rows = readTable("partnerships").rows.map(({ value }) => value);
const evidence = Map.groupBy(
  readTable("evidence").rows.map(({ value }) => value),
  pairOf,
);
const countries = new Map(readTable("countries").rows.map(({ value }) => [value.code, value]));
const places = new Map(readTable("places").rows.map(({ value }) => [value.id, value]));

const stateCodes = [...new Set(rows.map(({ us }) => us.split("-")[1] ?? ""))].sort();

/** What the table of the map says: cells as text, by row. */
let table: readonly (readonly string[])[] = [];
/** Path data of every route, by the id of its group in world.svg. */
let routes: Readonly<Record<string, readonly string[]>> = {};
/** What the pages of states say of a pair, by the pair's id. */
const details = new Map<string, string>();

beforeAll(async () => {
  const tab = await browser.newPage();
  table = await tab.evaluate(tableRows, readBuilt("/map/index.html"));
  routes = await tab.evaluate(routesByGroup, readBuilt("/world.svg"));
  for (const code of stateCodes) {
    for (const [id, text] of await tab.evaluate(pairTexts, readBuilt(`/states/${code}/index.html`)))
      details.set(id, text);
  }
  await tab.close();
});

test("there are thousands of partnerships", () => {
  expect(rows.length).toBeGreaterThan(3000);
});

describe("the table of the map", () => {
  test("holds every row of partnerships.csv once and nothing else", () => {
    const expected = rows.map((row) =>
      [place(row.us).name, partnerText(row), yearText(row), STATUSES[row.status]].join(" | "),
    );
    const found = table.map((cells) => cells.join(" | "));
    expect(shortList(without(expected, found))).toEqual([]);
    expect(shortList(without(found, expected))).toEqual([]);
  });

  test.each(["unverified", "unknown"])(
    "shows no number as the year of a partnership whose year is %s",
    (basis) => {
      const texts = new Set(rows.filter((row) => row.year_basis === basis).map(yearText));
      expect([...texts].join()).not.toMatch(/\d/);
      expect(table.map(([, , year]) => year)).toEqual(expect.arrayContaining([...texts]));
    },
  );

  test("shows a disputed year as disputed, with every year that is given", () => {
    const disputed = rows.filter((row) => row.year_basis === "disputed");
    expect(disputed).not.toEqual([]);
    const said = table.filter(([, , year]) => year?.endsWith("sources disagree"));
    expect(said).toHaveLength(disputed.length);
  });
});

describe("the drawing of the map", () => {
  test.each(["europe", "asia-pacific", "americas", "africa-middle-east"])(
    "holds every route to %s and no other",
    (region) => {
      const expected = rows
        .filter((row) => country(place(row.partner)).region === region)
        .map((row) => drawSheetArc(at(row.us), at(row.partner)).d.join(""));
      const found = routes[`routes-${region}`] ?? [];
      expect(expected).not.toEqual([]);
      expect(shortList(without(expected, found))).toEqual([]);
      expect(shortList(without(found, expected))).toEqual([]);
    },
  );

  test("has as many routes as there are partnerships", () => {
    expect(Object.values(routes).flat()).toHaveLength(rows.length);
  });
});

describe("the pages of the states", () => {
  test("tell of every partnership", () => {
    expect(shortList(rows.map(pairOf).filter((id) => !details.has(id)))).toEqual([]);
    expect(details.size).toBe(rows.length);
  });

  test("give the year and the status of each in the words of the table", () => {
    const wrong = rows.filter(
      (row) =>
        details.get(pairOf(row))?.replace(/^year /, "") !==
        `${yearText(row)}, ${STATUSES[row.status].toLowerCase()}`,
    );
    expect(shortList(wrong.map(pairOf))).toEqual([]);
  });

  test("never show an unverified year as the year of signing", () => {
    const shown = rows.filter(
      (row) =>
        row.year_basis === "unverified" && row.year && details.get(pairOf(row))?.includes(String(row.year)),
    );
    expect(shortList(shown.map(pairOf))).toEqual([]);
  });
});

test("the pages of places link to every page of evidence", async () => {
  const tab = await browser.newPage();
  const links = new Map<string, readonly string[]>();
  for (const us of new Set([...evidence.keys()].map((id) => id.split("--")[0] ?? ""))) {
    for (const [id, found] of await tab.evaluate(pairLinks, readBuilt(`/places/${us}/index.html`)))
      links.set(id, found);
  }
  await tab.close();
  const missing = [...evidence].flatMap(([id, pages]) =>
    pages.filter(({ url }) => !links.get(id)?.includes(url)).map(({ url }) => `${id}: ${url}`),
  );
  expect(evidence.size).toBeGreaterThan(500);
  expect(shortList(missing)).toEqual([]);
});

function pairOf({ us, partner }: { readonly us: string; readonly partner: string }): string {
  return `${us}--${partner}`;
}

function place(id: string): PlaceRow {
  const found = places.get(id);
  if (!found) throw new Error(`places.csv does not list ${id}`);
  return found;
}

function country({ country_code }: PlaceRow) {
  const found = countries.get(country_code);
  if (!found) throw new Error(`countries.csv does not list ${country_code}`);
  return found;
}

function at(id: string): [number, number] {
  const { lon, lat } = place(id);
  return [lon, lat];
}

function partnerText({ partner }: PartnershipRow): string {
  return `${country(place(partner)).name} ${place(partner).name}`;
}

/** The only words that a reader may see for the year of a row, written here a second time on purpose. */
function yearText({ year, year_basis, year_note }: PartnershipRow): string {
  if (year_basis === "documented") return String(year);
  if (year_basis === "unverified") return "to be confirmed";
  if (year_basis === "unknown") return "not known";
  const years = year_note?.match(/\d{4}/g) ?? [];
  const list =
    years.length > 2 ? `${years.slice(0, -1).join(", ")}, or ${years.at(-1) ?? ""}` : years.join(" or ");
  return `${list}, sources disagree`;
}

/** Returns what one list holds more often than another. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of those) left.set(text, (left.get(text) ?? 0) + 1);
  return these.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/* The functions below run in the browser, so they can use nothing from outside. */

/** Returns the cells of every row, the community repeated in each of its rows. */
function tableRows(html: string): string[][] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const text = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();
  return Array.from(page.querySelectorAll(".partnerships tbody")).flatMap((group) => {
    const community = group.querySelector("th");
    return Array.from(group.querySelectorAll("tr"), (row) => [
      community ? text(community) : "",
      ...Array.from(row.querySelectorAll("td"), text),
    ]);
  });
}

function routesByGroup(svg: string): Record<string, string[]> {
  const sheet = new DOMParser().parseFromString(svg, "image/svg+xml");
  return Object.fromEntries(
    Array.from(sheet.querySelectorAll("g[id^=routes-]"), (group) => [
      group.id,
      Array.from(group.querySelectorAll("path"), (path) => path.getAttribute("d") ?? ""),
    ]),
  );
}

/** Returns the id and the year and status of each pair in the index of a state's page. */
function pairTexts(html: string): [id: string, text: string][] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return Array.from(page.querySelectorAll(".index li li"), (pair) => [
    `${pair.parentElement?.parentElement?.querySelector("h3")?.id ?? ""}--${pair.querySelector("a")?.getAttribute("href")?.split("/")[2] ?? ""}`,
    pair.querySelector("span")?.textContent ?? "",
  ]);
}

/** Returns the addresses of the links in each element that stands for a pair. */
function pairLinks(html: string): [id: string, links: string[]][] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return Array.from(page.querySelectorAll("[id*='--']"), (pair) => [
    pair.id,
    Array.from(pair.querySelectorAll("a"), (link) => link.getAttribute("href") ?? ""),
  ]);
}
