import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readTable } from "../src/atlas/content.ts";
import { distanceKm, initialBearing, type LonLat } from "../src/map/coordinates.ts";
import { openBrowser } from "./browser.ts";
import { builtFiles, readBuilt } from "./built-site.ts";
import { shortList } from "./short-list.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

const placeRows = readTable("places").rows;
const pairRows = readTable("partnerships").rows;
const evidenceRows = readTable("evidence").rows;
const places = new Map(placeRows.map(({ value }) => [value.id, value]));
const pageOf = (id: string) => `/places/${id}/index.html`;
const partnersOf = (id: string) =>
  pairRows.flatMap(({ value: { us, partner } }) => (us === id ? [partner] : partner === id ? [us] : []));

/** Place with the most partners, and one of each kind that a page must bear. */
const counts = placeRows.map(({ value }) => ({ id: value.id, partners: partnersOf(value.id).length }));
const crowded = counts.reduce((most, row) => (row.partners > most.partners ? row : most)).id;
const endedOnly = placeRows.find(({ value: { id } }) =>
  pairRows
    .filter(({ value: { us, partner } }) => us === id || partner === id)
    .every(({ value: { status } }) => status === "ended"),
)?.value.id;
const sourced = counts
  .filter(({ partners }) => partners === 1)
  .map(({ id }) => ({
    id,
    pages: evidenceRows.filter(({ value: { us, partner } }) => us === id || partner === id).length,
  }))
  .reduce((most, row) => (row.pages > most.pages ? row : most)).id;
const longestName = placeRows.reduce((longest, row) =>
  row.value.name.length > longest.value.name.length ? row : longest,
).value.id;
const native = placeRows.find(({ value }) => value.native_name)?.value;

describe("every place", () => {
  test("has its page, and there is no other", () => {
    const built = builtFiles().filter((file) => /^\/places\/.+\/index\.html$/.test(file));
    expect(built.sort()).toEqual(placeRows.map(({ value }) => pageOf(value.id)).sort());
  });

  test("stands in the list of all places", () => {
    const list = readBuilt("/places/index.html");
    const missing = placeRows.filter(({ value: { id } }) => !list.includes(`href="/places/${id}/"`));
    expect(missing.map(({ value: { id } }) => id)).toEqual([]);
  });
});

test("every partnership stands on the pages of both its ends, with every page of its evidence", () => {
  const evidence = Map.groupBy(
    evidenceRows.map(({ value }) => value),
    ({ us, partner }) => `${us}--${partner}`,
  );
  const missing = placeRows.flatMap(({ value: { id: place } }) => {
    const html = readBuilt(pageOf(place)).replaceAll("&#38;", "&").replaceAll("&amp;", "&");
    return partnersOf(place).flatMap((other) => {
      const id =
        place.startsWith("us-") && !other.startsWith("us-") ? `${place}--${other}` : `${other}--${place}`;
      const wanted = [`id="${id}"`, ...(evidence.get(id) ?? []).map(({ url }) => `href="${url}"`)];
      return wanted.filter((part) => !html.includes(part)).map((part) => `${place}: ${part}`);
    });
  });
  expect(shortList(missing)).toEqual([]);
});

describe.each([
  ["Seattle, with many", "us-wa-seattle"],
  ["Toledo in Ohio", "us-oh-toledo"],
  ["Toledo in Spain", "es-toledo"],
  ["a place with one partner", "de-coburg"],
  ["a place with one partner and many sources", sourced],
  ["the place with most partners", crowded],
  ["a place whose ties have all ended", endedOnly ?? ""],
  ["the longest name", longestName],
  ["a name in another language", native?.id ?? ""],
])("the page of %s", (_what, id) => {
  const row = places.get(id);
  let tab: Page;
  beforeAll(async () => {
    tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await tab.goto(`${origin}/places/${id}/`);
  });
  afterAll(() => tab.close());

  test("begins with the name and says to how many places it points", async () => {
    expect(await tab.getByRole("heading", { level: 1 }).innerText()).toBe(row?.name);
    const count = partnersOf(id).length;
    expect(await tab.locator(".points").innerText()).toMatch(
      count === 1 ? / point(s|ed) to one place$/ : new RegExp(` point(s|ed) to ${count} places$`),
    );
  });

  test("gives the name as it is written there, in its language, where it has one", async () => {
    const written = await tab
      .locator("main .native")
      .evaluateAll((names) => names.map((name) => [name.textContent, name.getAttribute("lang")]));
    expect(written).toEqual(row?.native_name ? [[row.native_name, row.native_lang]] : []);
  });

  test("has an arm and a row for every partner, clockwise from north", async () => {
    const from = at(id);
    const clockwise = partnersOf(id)
      .map((partner) => ({ partner, bearing: initialBearing(from, at(partner)) }))
      .sort((a, b) => a.bearing - b.bearing || (a.partner < b.partner ? -1 : 1))
      .map(({ partner }) => `/places/${partner}/`);
    const hrefs = (selector: string) =>
      tab.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(await hrefs(".post a")).toEqual(clockwise);
    expect(await hrefs(".partners th a")).toEqual(clockwise);
  });

  test("draws every partner at its true distance and bearing", async () => {
    const from = at(id);
    const dots = await tab
      .locator(".true-from .end")
      .evaluateAll((circles) =>
        circles.map(
          (circle) => [Number(circle.getAttribute("cx")), Number(circle.getAttribute("cy"))] as const,
        ),
      );
    const [middle, radius] = await tab
      .locator(".true-from .rim")
      .evaluate((rim) => [Number(rim.getAttribute("cx")), Number(rim.getAttribute("r"))] as const);
    const said = await tab.locator(".place-disc figcaption").innerText();
    const rimKm = Number(/rim lies ([\d,]+) km/.exec(said)?.[1]?.replaceAll(",", ""));
    expect(rimKm).toBeGreaterThan(0);
    const read = dots.map(([x, y]) => ({
      km: (Math.hypot(x - middle, y - middle) / radius) * rimKm,
      x,
      y,
    }));
    const wanted = partnersOf(id)
      .map((partner) => ({
        km: distanceKm(from, at(partner)),
        bearing: initialBearing(from, at(partner)),
        partner,
      }))
      .sort((a, b) => a.bearing - b.bearing || (a.partner < b.partner ? -1 : 1));
    expect(read).toHaveLength(wanted.length);
    for (const [i, { km, bearing }] of wanted.entries()) {
      const dot = read[i];
      // A tenth of a unit is at most seven km on the widest map.
      expect(Math.abs((dot?.km ?? 0) - km)).toBeLessThan(7);
      const turn = (Math.atan2((dot?.x ?? 0) - middle, middle - (dot?.y ?? 0)) * 180) / Math.PI;
      expect(Math.sin(((turn - bearing) * Math.PI) / 180) * km).toBeLessThan(10);
    }
  });

  test("names the line of each table in which its facts stand", async () => {
    const text = await tab.locator("main").innerText();
    const links = await tab
      .locator("main a[href*='#L']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    const says = (file: string, line: number) =>
      text.includes(`${file}, line ${line}`) ||
      links.some((href) => href?.endsWith(`/content/${file}?plain=1#L${line}`));
    const own = placeRows.find(({ value }) => value.id === id);
    expect(says("places.csv", own?.line ?? 0)).toBe(true);
    const lines = pairRows
      .filter(({ value: { us, partner } }) => us === id || partner === id)
      .map(({ line }) => line);
    expect(lines.filter((line) => !says("partnerships.csv", line))).toEqual([]);
  });

  test.each(["Letter", "A4"])("prints as one sheet of %s", async (format) => {
    const pdf = await tab.pdf({ format });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test("an address of a pair leads to its row, open to be read", async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/places/us-wa-seattle/#us-wa-seattle--jp-kobe`);
  const row = tab.locator("tbody:target");
  expect(await row.innerText()).toContain("Kobe");
  await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  await tab.close();
});

test("the button to copy a citation copies what is read", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const tab = await context.newPage();
  await tab.goto(`${origin}/places/es-toledo/`);
  await tab.getByRole("button", { name: "Copy" }).click();
  await tab.getByText("Copied.").waitFor();
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^“Sister cities of Toledo, Spain\.” .+ compiled .+ https?:\/\/.+\/places\/es-toledo\/$/,
  );
  await context.close();
});

function at(id: string): LonLat {
  const row = places.get(id);
  if (!row) throw new Error(`places.csv does not list ${id}`);
  return [row.lon, row.lat];
}
