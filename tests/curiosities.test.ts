import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { readBuilt } from "./built-site.ts";
import { type FreshPair, freshPairs, numbersIn, tallied, written } from "./fresh-atlas.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

type Row = { readonly href: string; readonly label: string; readonly figure: string; readonly note: string };
/** Rows of each list of the page, by the id of its heading; lists of both sides follow each other. */
let lists: Readonly<Record<string, readonly Row[]>> = {};
let rules: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const tab = await browser.newPage();
  ({ lists, rules } = await tab.evaluate(readLists, readBuilt("/curiosities/index.html")));
  await tab.close();
});

const idOf = ({ row }: FreshPair) => `${row.us}--${row.partner}`;
const hrefOf = (pair: FreshPair) => `/places/${pair.row.us}/#${idOf(pair)}`;
const folded = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const by = (rank: (pair: FreshPair) => number) => (a: FreshPair, b: FreshPair) =>
  rank(a) - rank(b) || (idOf(a) < idOf(b) ? -1 : 1);
const hrefs = (id: string) => (lists[id] ?? []).map(({ href }) => href);

test("every list has its rule", () => {
  expect(Object.keys(lists)).toHaveLength(8);
  for (const [id, rule] of Object.entries(rules)) expect(rule.length, id).toBeGreaterThan(20);
});

test("the namesakes are all pairs with one name, and the rule counts them", () => {
  const expected = freshPairs.filter(({ us, partner }) => folded(us.name) === folded(partner.name));
  expect(expected.length).toBeGreaterThan(20);
  expect(hrefs("namesakes").sort()).toEqual(expected.map(hrefOf).sort());
  expect(numbersIn(rules["namesakes"] ?? "")).toEqual([written(expected.length)]);
});

test.each([
  ["longest", by(({ km }) => -km)],
  ["shortest", by(({ km }) => km)],
])("the %s are ordered by distance", (id, order) => {
  expect(hrefs(id)).toEqual(freshPairs.toSorted(order).slice(0, 10).map(hrefOf));
});

test("the distance to the opposite point is what the route lacks of half the circumference", () => {
  for (const { figure, note } of lists["longest"] ?? []) {
    const [, km = ""] = numbersIn(figure);
    const [, short = ""] = numbersIn(note);
    const [route, rest] = [km, short].map((value) => Number(value.replaceAll(",", "")));
    expect(Math.abs((route ?? NaN) + (rest ?? NaN) - Math.PI * 6371.0088)).toBeLessThan(1.5);
  }
});

test("the oldest are those with the earliest documented years, and the rule counts the rest", () => {
  const dated = freshPairs.filter(({ year }) => year !== undefined).sort(by(({ year = 0 }) => year));
  expect(hrefs("oldest")).toEqual(dated.slice(0, 10).map(hrefOf));
  expect((lists["oldest"] ?? []).map(({ figure }) => Number(figure))).toEqual(
    dated.slice(0, 10).map(({ year }) => year),
  );
  expect(numbersIn(rules["oldest"] ?? "")).toEqual(
    [freshPairs.length - dated.length, freshPairs.length].map(written),
  );
});

test("the most unequal are ordered by the difference of two known populations", () => {
  const gap = ({ us, partner }: FreshPair) => Math.abs((us.population ?? NaN) - (partner.population ?? NaN));
  const known = freshPairs.filter((pair) => !Number.isNaN(gap(pair)));
  const expected = known.sort(by((pair) => -gap(pair))).slice(0, 10);
  expect(hrefs("unequal")).toEqual(expected.map(hrefOf));
  expect((lists["unequal"] ?? []).map(({ figure }) => figure)).toEqual(
    expected.map((pair) => written(gap(pair))),
  );
  expect(numbersIn(rules["unequal"] ?? "")).toEqual([written(freshPairs.length - known.length)]);
});

test.each(["us", "partner"] as const)("most partners, north and south are right on the side %s", (side) => {
  const half = (id: string) => {
    const rows = lists[id] ?? [];
    return side === "us" ? rows.slice(0, rows.length / 2) : rows.slice(rows.length / 2);
  };
  const ends = freshPairs.map((pair) => pair[side]);
  const most = tallied(ends.map(({ id }) => id)).map(([, count]) => String(count));
  expect(half("most-partners").map(({ figure }) => figure)).toEqual(most.slice(0, 10));

  const lats = [...new Map(ends.map(({ id, lat }) => [id, lat])).values()].sort((a, b) => b - a);
  const degrees = (lat: number) => `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? "S" : "N"}`;
  expect(half("northernmost").map(({ figure }) => figure)).toEqual(lats.slice(0, 10).map(degrees));
  expect(half("southernmost").map(({ figure }) => figure)).toEqual(
    lats.toReversed().slice(0, 10).map(degrees),
  );
});

/** Runs in the browser, so it can use nothing from outside. */
function readLists(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const text = (element: Element | null) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const sections = Array.from(page.querySelectorAll("section.list"));
  const id = (section: Element) => section.getAttribute("aria-labelledby") ?? "";
  return {
    lists: Object.fromEntries(
      sections.map((section) => [
        id(section),
        Array.from(section.querySelectorAll(".ranked li"), (row) => ({
          href: row.querySelector("a")?.getAttribute("href") ?? "",
          label: text(row.querySelector("a")),
          figure: text(row.querySelector("b")),
          note: text(row.querySelector("p")),
        })),
      ]),
    ),
    rules: Object.fromEntries(sections.map((section) => [id(section), text(section.querySelector(".rule"))])),
  };
}
