import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { builtFiles, readBuilt } from "./built-site.ts";
import { freshPairs, tallied, written } from "./fresh-atlas.ts";
import { shortList } from "./short-list.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

/** What a page of a state or country says in numbers. */
type RegionFacts = {
  readonly lede: string;
  /** Address of each country or state it is linked with, and the number. */
  readonly ties: readonly (readonly [href: string, count: string])[];
  /** Bars by decade: label and number. */
  readonly decades: readonly (readonly [label: string, count: string])[];
  readonly communities: readonly string[];
  /** Dots on its map. */
  readonly dots: number;
};

const files = new Set(builtFiles());
const byState = Map.groupBy(freshPairs, ({ us }) => us.admin1_code ?? "");
const byCountry = Map.groupBy(freshPairs, ({ country }) => country.code);
const regions = [
  ...[...byState].map(([code, pairs]) => ({
    path: `/states/${code.toLowerCase()}/`,
    pairs,
    tieOf: ({ country }: (typeof pairs)[number]) => `/countries/${country.code.toLowerCase()}/`,
    placeOf: ({ us }: (typeof pairs)[number]) => us.id,
  })),
  ...[...byCountry].map(([code, pairs]) => ({
    path: `/countries/${code.toLowerCase()}/`,
    pairs,
    tieOf: ({ us }: (typeof pairs)[number]) => `/states/${(us.admin1_code ?? "").toLowerCase()}/`,
    placeOf: ({ partner }: (typeof pairs)[number]) => partner.id,
  })),
];

const facts = new Map<string, RegionFacts>();
/** The map of the states, and that of the countries: what each links to, with its class and title. */
let states: { links: string[][]; dots: number; list: string[][] } = { links: [], dots: 0, list: [] };
let countries: { links: string[][]; dots: number; list: string[][] } = { links: [], dots: 0, list: [] };

beforeAll(async () => {
  const tab = await browser.newPage();
  for (const { path } of regions)
    facts.set(path, await tab.evaluate(readRegion, readBuilt(`${path}index.html`)));
  states = await tab.evaluate(readMap, readBuilt("/states/index.html"));
  countries = await tab.evaluate(readMap, readBuilt("/countries/index.html"));
  await tab.close();
});

/** Returns the faults of all pages, one each at most. */
const faults = (faultOf: (region: (typeof regions)[number], page: RegionFacts) => string | false) =>
  shortList(
    regions.flatMap((region) => {
      const page = facts.get(region.path);
      const fault = page ? faultOf(region, page) : "is missing";
      return fault ? [`${region.path} ${fault}`] : [];
    }),
  );

describe("the pages of states and countries", () => {
  test("stand for every state and country with a partnership, and for no other", () => {
    const expected = regions.map(({ path }) => `${path}index.html`).sort();
    const found = [...files].filter((file) => /^\/(states|countries)\/[^/]+\/index\.html$/.test(file)).sort();
    expect(expected.length).toBeGreaterThan(190);
    expect(found).toEqual(expected);
  });

  test("say how many partnerships and communities there are", () => {
    expect(
      faults(({ pairs, placeOf }, { lede, communities }) => {
        const places = new Set(pairs.map(placeOf));
        if (!lede.startsWith(`${written(places.size)} communit`)) return `begins: ${lede}`;
        if (!lede.includes(` ${written(pairs.length)} known partnership`)) return `says: ${lede}`;
        return communities.toSorted().join() !== [...places].sort().join() && "lists other communities";
      }),
    ).toEqual([]);
  });

  test("count the countries or states they are linked with", () => {
    expect(
      faults(({ pairs, tieOf }, { ties }) => {
        const expected = tallied(pairs.map(tieOf)).map(([href, count]) => `${href} ${written(count)}`);
        const found = ties.map((tie) => tie.join(" "));
        return expected.toSorted().join() !== found.toSorted().join() && `has ${found.join()}`;
      }),
    ).toEqual([]);
  });

  test("count documented years by decade, and every other row as what it is", () => {
    expect(
      faults(({ pairs }, { decades }) => {
        const labels = pairs.map(({ year, row }) =>
          year
            ? `${Math.floor(year / 10)}0s`
            : row.year_basis === "unknown"
              ? "Not known"
              : "To be confirmed",
        );
        const expected = tallied(labels).map(([label, count]) => `${label} ${written(count)}`);
        const found = decades.filter(([, count]) => count !== "0").map((bar) => bar.join(" "));
        return expected.toSorted().join() !== found.toSorted().join() && `has ${found.join()}`;
      }),
    ).toEqual([]);
  });

  test("have one dot a community on their map", () => {
    expect(faults((_, { dots, communities }) => dots !== communities.length && `has ${dots} dots`)).toEqual(
      [],
    );
  });
});

describe("the map of the states", () => {
  test("has one dot a community", () => {
    expect(states.dots).toBe(new Set(freshPairs.map(({ us }) => us.id)).size);
  });

  test("gives each of the 50 states and the District its number, as the list does", () => {
    const expected = [...byState].map(
      ([code, pairs]) => `/states/${code.toLowerCase()}/ ${written(pairs.length)}`,
    );
    const titled = states.links.map(
      ([href = "", , title = ""]) => `${href} ${/: ([\d,]+) /.exec(title)?.[1] ?? ""}`,
    );
    expect(expected).toHaveLength(51);
    expect(titled.toSorted()).toEqual(expected.toSorted());
    expect(states.list.map((entry) => entry.join(" ")).toSorted()).toEqual(expected.toSorted());
  });
});

describe("the shaded map of the countries", () => {
  /** Bounds of the classes, written here a second time on purpose. */
  const classOf = (count: number) =>
    count >= 100 ? 5 : count >= 30 ? 4 : count >= 10 ? 3 : count >= 3 ? 2 : 1;

  test("shades every country by its number, as the list gives it", () => {
    const expected = [...byCountry].map(
      ([code, { length }]) => `/countries/${code.toLowerCase()}/ shade-${classOf(length)} ${length}`,
    );
    const found = countries.links.map(
      ([href = "", shade = "", title = ""]) => `${href} ${shade} ${/: (\d+) /.exec(title)?.[1] ?? ""}`,
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
    const listed = [...byCountry].map(([code, { length }]) => `/countries/${code.toLowerCase()}/ ${length}`);
    expect(countries.list.map((entry) => entry.join(" ")).toSorted()).toEqual(listed.toSorted());
  });

  test("takes every shape from the file of shapes", () => {
    const ids = new Set([...readBuilt("/countries.svg").matchAll(/ id="([a-z]{2})"/g)].map(([, id]) => id));
    const used = countries.links.flatMap(([, , , shape]) => (shape ? [shape.split("#")[1]] : []));
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    expect(countries.dots).toBe(byCountry.size - used.length);
  });
});

/* The functions below run in the browser, so they can use nothing from outside. */

function readRegion(html: string): RegionFacts {
  const page = new DOMParser().parseFromString(html, "text/html");
  const text = (root: Element, selector: string) => root.querySelector(selector)?.textContent.trim() ?? "";
  return {
    lede: text(page.body, ".lede"),
    ties: Array.from(
      page.querySelectorAll(".ties li"),
      (tie) => [tie.querySelector("a")?.getAttribute("href") ?? "", text(tie, "b")] as const,
    ),
    decades: Array.from(
      page.querySelectorAll(".decades tbody tr"),
      (bar) => [text(bar, "th"), text(bar, "td")] as const,
    ),
    communities: Array.from(page.querySelectorAll(".index h3"), ({ id }) => id),
    dots: page.querySelectorAll(".place-dots circle").length,
  };
}

function readMap(html: string): { links: string[][]; dots: number; list: string[][] } {
  const page = new DOMParser().parseFromString(html, "text/html");
  const circles = page.querySelectorAll("figure a circle").length;
  const dots = Array.from(page.querySelectorAll(".communities path"), (path) => path.getAttribute("d") ?? "");
  return {
    links: Array.from(page.querySelectorAll("figure a[tabindex]"), (link) => [
      link.getAttribute("href") ?? "",
      link.getAttribute("class") ?? "",
      link.querySelector("title")?.textContent ?? "",
      link.querySelector("use")?.getAttribute("href") ?? "",
    ]),
    dots: circles + dots.join("").split("h0").length - 1,
    list: Array.from(page.querySelectorAll(".states li, .counted li"), (entry) => [
      entry.querySelector("a")?.getAttribute("href") ?? "",
      entry.querySelector("b")?.textContent ?? entry.querySelector("span")?.textContent ?? "",
    ]),
  };
}
