import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { readAtlas } from "../src/atlas/table-atlas.ts";
import type { Partnership } from "../src/atlas/atlas.ts";
import { sheetPoint } from "../src/map/sheet.ts";
import { openBrowser } from "./browser.ts";
import { openMapTab, PATIENCE } from "./map-tab.ts";

const origin = inject("origin");
const browser = await openBrowser();
afterAll(() => browser.close());

const atlas = readAtlas();
const total = atlas.partnerships.length;
const partnersOf = (id: string) => atlas.places.get(id)?.partnerships.length ?? 0;

const open = (path: string, options?: BrowserContextOptions) => openMapTab(browser, path, options);

const query = (tab: Page) => new URL(tab.url()).search;
const field = (tab: Page) => tab.getByRole("combobox", { name: /place|yours/ });
const suggestions = (tab: Page) => tab.getByRole("listbox", { name: "Places" }).getByRole("option");
const filter = (tab: Page, name: string) => tab.locator(`map-explorer select[name=${name}]`);
const panel = (tab: Page) => tab.getByRole("complementary", { name: "The chosen place" });
const heading = (tab: Page) => panel(tab).getByRole("heading", { level: 2 });
const status = (tab: Page) => tab.locator("map-explorer [data-part=status]");
const rows = (tab: Page) =>
  tab.getByRole("region", { name: "Partnerships that are chosen" }).locator("tbody tr");
const routes = (tab: Page) => tab.locator("svg.world .overlay :is(.arc, .fine)");
const written = (count: number) => count.toLocaleString("en-US");

/** Waits until words, map and table all show so many partnerships. */
async function waitFor(tab: Page, count: number): Promise<void> {
  const said = count === total ? "Showing all" : `Showing ${written(count)} of`;
  await status(tab).filter({ hasText: said }).waitFor(PATIENCE);
  const drawn = count === total ? 0 : count;
  await expect.poll(() => routes(tab).count(), PATIENCE).toBe(drawn);
  await expect.poll(() => rows(tab).count(), PATIENCE).toBe(drawn);
  const whole = tab.getByRole("navigation", { name: "States" });
  await expect.poll(() => whole.isVisible(), PATIENCE).toBe(count === total);
}

/** Where the dot of a place lies in the window. */
async function dotOf(tab: Page, id: string): Promise<{ x: number; y: number }> {
  const place = atlas.places.get(id);
  if (!place) throw new Error(`places.csv does not list ${id}`);
  return tab.locator("svg.world").evaluate(
    (svg, [x, y]) => {
      const matrix = (svg as SVGSVGElement).getScreenCTM();
      if (!matrix) throw new Error("The map is not drawn");
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      return { x: point.x, y: point.y };
    },
    [...sheetPoint(place.at)] as [number, number],
  );
}

describe("a place is chosen", () => {
  test.each([
    ["lowicz", "Łowicz", "pl-lowicz"],
    ["Sao Paulo", "São Paulo", "br-sao-paulo"],
    ["toledo, oh", "Toledo", "us-oh-toledo"],
  ])("by typing %s and taking the first suggestion with the keys", async (typed, name, id) => {
    const tab = await open("/map/");
    await field(tab).pressSequentially(typed);
    await suggestions(tab).first().waitFor(PATIENCE);
    await tab.keyboard.press("ArrowDown");
    expect(await tab.locator("[role=option][aria-selected=true]").innerText()).toContain(name);
    await tab.keyboard.press("Enter");
    await waitFor(tab, partnersOf(id));
    expect(query(tab)).toBe(`?place=${id}`);
    expect(await heading(tab).innerText()).toBe(name);
    await tab.context().close();
  });

  test("by typing its name out and sending it", async () => {
    const tab = await open("/map/");
    await field(tab).fill("Toledo, Spain");
    await tab.keyboard.press("Enter");
    await waitFor(tab, partnersOf("es-toledo"));
    expect(query(tab)).toBe("?place=es-toledo");
    await tab.context().close();
  });

  test("by pressing a suggestion", async () => {
    const tab = await open("/map/");
    await field(tab).pressSequentially("kobe");
    await suggestions(tab).filter({ hasText: "Kobe, Japan" }).click();
    await waitFor(tab, partnersOf("jp-kobe"));
    await tab.context().close();
  });

  test("by clicking near its dot, and not by clicking on the open sea", async () => {
    const tab = await open("/map/");
    await tab.waitForFunction(() => document.querySelector(".live"));
    const { x, y } = await dotOf(tab, "us-hi-honolulu");
    await tab.mouse.click(x - 150, y + 150);
    await tab.mouse.click(x - 6, y + 8);
    await heading(tab).waitFor(PATIENCE);
    expect(query(tab)).toBe("?place=us-hi-honolulu");
    await waitFor(tab, partnersOf("us-hi-honolulu"));
    await tab.context().close();
  });

  test("by a tap on a phone", async () => {
    const tab = await open("/map/", {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    await tab.waitForFunction(() => document.querySelector(".live"));
    await tab.getByRole("group", { name: /^Map/ }).scrollIntoViewIfNeeded();
    const { x, y } = await dotOf(tab, "us-hi-honolulu");
    await tab.touchscreen.tap(x + 4, y + 6);
    await heading(tab).waitFor(PATIENCE);
    expect(query(tab)).toMatch(/^\?place=us-hi-/);
    await tab.context().close();
  });

  test("by its name in the table", async () => {
    const tab = await open("/map/");
    await tab.waitForFunction(() => document.querySelector(".live"));
    await tab.getByRole("table", { name: "Partnerships in Alaska" }).getByRole("link").first().click();
    await heading(tab).waitFor(PATIENCE);
    expect(query(tab)).toMatch(/^\?place=us-ak-/);
    await tab.context().close();
  });

  test("by its address", async () => {
    const tab = await open("/map/?place=us-wa-seattle");
    await waitFor(tab, partnersOf("us-wa-seattle"));
    expect(await heading(tab).innerText()).toBe("Seattle");
    await tab.context().close();
  });
});

test("a name that no place has is said to be unknown", async () => {
  const tab = await open("/map/");
  await field(tab).pressSequentially("qqxzz");
  await tab.getByText("No place in the tables is called so").waitFor(PATIENCE);
  await tab.context().close();
});

test("the panel names every partner with year, status and distance, and leads to the page of the place", async () => {
  const tab = await open("/map/?place=us-oh-toledo");
  await waitFor(tab, partnersOf("us-oh-toledo"));
  const arms = panel(tab).locator("[data-part=arms] > li");
  const toledo = atlas.places.get("us-oh-toledo");
  const shown = await arms.allInnerTexts();
  expect(shown).toHaveLength(toledo?.partnerships.length ?? 0);
  for (const { partner, signed } of toledo?.partnerships ?? []) {
    expect(shown.find((arm) => arm.includes(partner.name) && arm.includes(partner.country.name))).toContain(
      signed.text,
    );
  }
  expect(shown.every((arm) => /[\d,]+ mi/.test(arm) && /[\d,]+ km/.test(arm))).toBe(true);
  expect(await panel(tab).locator("a[href='/places/us-oh-toledo/']").isVisible()).toBe(true);
  await tab.context().close();
});

test("choosing a partner moves on to it, and back and forward lead through the choices", async () => {
  const tab = await open("/map/");
  await field(tab).fill("Toledo, Ohio");
  await tab.keyboard.press("Enter");
  await waitFor(tab, partnersOf("us-oh-toledo"));
  await panel(tab)
    .getByRole("link", { name: /Szeged/ })
    .click();
  await waitFor(tab, partnersOf("hu-szeged"));
  expect(await heading(tab).innerText()).toBe("Szeged");
  await tab.goBack();
  await waitFor(tab, partnersOf("us-oh-toledo"));
  expect(await heading(tab).innerText()).toBe("Toledo");
  await tab.goBack();
  await waitFor(tab, total);
  expect(query(tab)).toBe("");
  expect(await panel(tab).isVisible()).toBe(false);
  await tab.goForward();
  await waitFor(tab, partnersOf("us-oh-toledo"));
  await tab.context().close();
});

test("Escape closes the suggestions, then clears the place", async () => {
  const tab = await open("/map/?place=us-oh-toledo");
  await waitFor(tab, partnersOf("us-oh-toledo"));
  await field(tab).pressSequentially("kobe");
  await tab.getByRole("listbox", { name: "Places" }).waitFor(PATIENCE);
  await tab.keyboard.press("Escape");
  expect(await tab.getByRole("listbox", { name: "Places" }).isVisible()).toBe(false);
  expect(query(tab)).toBe("?place=us-oh-toledo");
  await tab.keyboard.press("Escape");
  await waitFor(tab, total);
  expect(query(tab)).toBe("");
  await tab.context().close();
});

test("a button clears the place", async () => {
  const tab = await open("/map/?place=us-oh-toledo");
  await waitFor(tab, partnersOf("us-oh-toledo"));
  await panel(tab).getByRole("button", { name: "Close this place" }).click();
  await waitFor(tab, total);
  await tab.context().close();
});

const yearIs = (basis: string) => (pair: Partnership) => pair.signed.basis === basis;

describe("map, table and count agree", () => {
  test.each<[question: string, keeps: (pair: Partnership) => boolean]>([
    ["?state=OH", ({ us }) => us.stateCode === "OH"],
    ["?country=JP", ({ partner }) => partner.country.code === "JP"],
    ["?decade=1950", ({ signed: { year } }) => year !== undefined && year >= 1950 && year < 1960],
    ["?decade=unknown", yearIs("unknown")],
    ["?decade=unconfirmed", (pair) => yearIs("unverified")(pair) || yearIs("disputed")(pair)],
    ["?status=ended", ({ status }) => status === "ended"],
    ["?year=1960", ({ signed: { year } }) => year !== undefined && year <= 1960],
    ["?state=CA&country=JP", ({ us, partner }) => us.stateCode === "CA" && partner.country.code === "JP"],
    [
      "?place=us-wa-seattle&decade=1980",
      ({ us, signed: { year } }) =>
        us.id === "us-wa-seattle" && year !== undefined && year >= 1980 && year < 1990,
    ],
    ["?state=WY&country=AF", ({ us, partner }) => us.stateCode === "WY" && partner.country.code === "AF"],
  ])("for %s", async (question, keeps) => {
    const tab = await open(`/map/${question}`);
    await waitFor(tab, atlas.partnerships.filter(keeps).length);
    await tab.context().close();
  });

  test("for a theme: the partnerships that have a story about it", async () => {
    const tab = await open("/map/?theme=humanitarian-aid");
    await rows(tab).first().waitFor(PATIENCE);
    await waitFor(tab, await rows(tab).count());
    await tab.context().close();
  });
});

test("filters stand in the address, add up, and are cleared by one button", async () => {
  const tab = await open("/map/");
  await filter(tab, "state").selectOption("OH");
  await waitFor(tab, atlas.partnerships.filter(({ us }) => us.stateCode === "OH").length);
  await filter(tab, "country").selectOption("DE");
  const both = atlas.partnerships.filter(
    ({ us, partner }) => us.stateCode === "OH" && partner.country.code === "DE",
  ).length;
  await waitFor(tab, both);
  expect(query(tab)).toBe("?state=OH&country=DE");
  await tab.goBack();
  expect(query(tab)).toBe("?state=OH");
  await expect.poll(() => filter(tab, "country").inputValue(), PATIENCE).toBe("");
  await tab.getByRole("button", { name: "Show all" }).click();
  await waitFor(tab, total);
  expect(query(tab)).toBe("");
  expect(await filter(tab, "state").inputValue()).toBe("");
  await tab.context().close();
});

test("an address that names nothing known shows the whole map and says so", async () => {
  const tab = await open("/map/?place=atlantis&decade=1955");
  await status(tab).filter({ hasText: "atlantis" }).waitFor(PATIENCE);
  expect(await status(tab).innerText()).toContain(`all ${written(total)}`);
  expect(await tab.getByRole("table", { name: "Partnerships in Ohio" }).isVisible()).toBe(true);
  await tab.context().close();
});

test("the map is seen without a second answer, and what only choosing needs is fetched when somebody chooses", async () => {
  const tab = await open("/");
  const asked: string[] = [];
  tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(`${origin}/map/`, { waitUntil: "networkidle" });
  expect(asked).not.toContain("/map/atlas.json");
  // Drawing and styles stand in the page: its routes are to be seen before anything else has come.
  expect(asked).not.toContain("/world.svg");
  expect(asked.filter((path) => path.endsWith(".css"))).toEqual([]);
  await field(tab).focus();
  await expect.poll(() => asked, PATIENCE).toContain("/map/atlas.json");
  await tab.context().close();
});

test("if the places cannot be fetched, the page says so, keeps its table, and tries again", async () => {
  const tab = await open("/map/");
  await tab.route("**/map/atlas.json", (route) => route.abort());
  await filter(tab, "state").selectOption("OH");
  await status(tab).filter({ hasText: "could not be loaded" }).waitFor(PATIENCE);
  expect(await tab.getByRole("table", { name: "Partnerships in Ohio" }).isVisible()).toBe(true);
  await tab.unroute("**/map/atlas.json");
  await filter(tab, "country").selectOption("DE");
  await status(tab)
    .filter({ hasText: `of ${written(total)}` })
    .waitFor(PATIENCE);
  await tab.context().close();
});

test("without script an address with a choice shows the whole table and no control", async () => {
  const tab = await open("/map/?place=us-oh-toledo&state=OH", { javaScriptEnabled: false });
  expect(await tab.locator("tbody tr:visible").count()).toBeGreaterThanOrEqual(total);
  expect(await tab.locator("map-explorer select:visible").count()).toBe(0);
  expect(await panel(tab).isVisible()).toBe(false);
  await tab.context().close();
});

test("no arc or dot is a stop for the Tab key", async () => {
  const tab = await open("/map/?place=us-wa-seattle");
  await waitFor(tab, partnersOf("us-wa-seattle"));
  expect(await tab.locator("svg.world :is(a, [tabindex])").count()).toBe(0);
  await tab.context().close();
});

test("where nothing else comes of it, a place that is found opens its page", async () => {
  const tab = await open("/404.html");
  await field(tab).fill("Toledo, Ohio");
  await tab.keyboard.press("Enter");
  await tab.waitForURL("**/places/us-oh-toledo/");
  await tab.context().close();
});

describe("the finder of the front page", () => {
  test("shows the post and the routes of the town that is chosen", async () => {
    const tab = await open("/");
    await field(tab).pressSequentially("vermillion");
    await suggestions(tab).first().waitFor(PATIENCE);
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    const plate = tab.getByRole("heading", { name: "Vermillion, South Dakota" }).getByRole("link");
    await plate.waitFor(PATIENCE);
    expect(await plate.getAttribute("href")).toBe("/places/us-sd-vermillion/");
    expect(await tab.locator("town-post ol > li").count()).toBe(partnersOf("us-sd-vermillion"));
    await expect.poll(() => routes(tab).count(), PATIENCE).toBe(partnersOf("us-sd-vermillion"));
    expect(await tab.getByRole("img", { name: /routes of Vermillion, South Dakota/ }).count()).toBe(1);
    await tab.context().close();
  });

  test("shows at most nine arms, and says of how many", async () => {
    const tab = await open("/");
    await field(tab).fill("Seattle, Washington");
    await tab.keyboard.press("Enter");
    await tab
      .getByRole("status")
      .filter({ hasText: `9 of its ${partnersOf("us-wa-seattle")} partners` })
      .waitFor(PATIENCE);
    expect(await tab.locator("town-post ol > li").count()).toBe(9);
    await tab.context().close();
  });

  test("opens the town’s page if what the post needs cannot be fetched", async () => {
    const tab = await open("/");
    await field(tab).pressSequentially("kobe");
    await suggestions(tab).first().waitFor(PATIENCE);
    await tab.route("**/world.svg", (route) => route.abort());
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/places/jp-kobe/");
    await tab.context().close();
  });
});
