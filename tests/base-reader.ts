import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, test } from "vitest";
import { type BaseSite, RENAMED, SITE } from "./base-site.ts";
import { PATIENCE } from "./map-tab.ts";
import { TEMPLATES, templates } from "./templates.ts";
import { WatchedTabs } from "./watched-tabs.ts";

/**
 * Uses a site that stands in a folder of a domain as readers do. Whatever a test does, nothing outside of the folder may be
 * asked for, everything must be there, and the browser must not complain.
 * @param site is asked for when tests run
 */
export function describeReader(browser: Browser, site: () => BaseSite): void {
  describe("a reader", () => {
    const tabs = new WatchedTabs(browser, () => site().home);
    const open = (path: string) => tabs.open(path);
    const shown = (tab: Page) => tabs.shown(tab);
    afterEach(async () => {
      const faults = tabs.takeFaults();
      await tabs.close();
      expect(faults).toEqual([]);
    });

    test.each(templates.filter(([, path]) => path !== TEMPLATES["not found"]))(
      "opens %s, and nothing outside the base is asked for",
      async (_name, path) => {
        const tab = await open(path);
        expect(await tab.locator("h1").count()).toBe(1);
      },
    );

    test("comes by the header to every main page, which says that it is the one", async () => {
      const tab = await open("/");
      const links = () => tab.getByRole("navigation", { name: "Main", exact: true }).getByRole("link");
      for (let i = 0; i < (await links().count()); i += 1) {
        await links().nth(i).click();
        await tab.waitForLoadState("networkidle");
        expect(await links().nth(i).getAttribute("aria-current")).toBe("page");
      }
    });

    test("finds a town on the front page and sees its partners", async () => {
      const tab = await open("/");
      await tab.getByRole("combobox").first().fill("Vermillion, South Dakota");
      await tab.keyboard.press("Enter");
      await tab.locator("town-post ol > li a").first().waitFor(PATIENCE);
      expect(await tab.locator("town-post ol > li a").first().getAttribute("href")).toMatch(
        /^\/some-base\/places\//,
      );
    });

    test("chooses a place on the map, shares its address and goes to its page", async () => {
      const tab = await open("/map/");
      await tab.getByRole("combobox", { name: /place|yours/ }).fill("Toledo, Spain");
      await tab.keyboard.press("Enter");
      const panel = tab.getByRole("complementary", { name: "The chosen place" });
      await panel.getByRole("heading", { level: 2 }).waitFor(PATIENCE);
      expect(shown(tab)).toBe("/map/?place=es-toledo");
      const shared = await open(shown(tab));
      const page = shared.locator("map-explorer a[data-part=page]");
      await page.waitFor(PATIENCE);
      await page.click();
      await shared.waitForLoadState("networkidle");
      expect(shown(shared)).toBe("/places/es-toledo/");
    });

    test("filters the map, and a link in its table chooses a place", async () => {
      const tab = await open("/map/");
      await tab.locator("map-explorer select[name=country]").selectOption({ label: "Ghana" });
      const rows = tab.getByRole("region", { name: "Partnerships that are chosen" }).locator("tbody tr");
      await rows.first().waitFor(PATIENCE);
      await rows.first().getByRole("link").first().click();
      await tab.waitForURL((url) => url.searchParams.has("place"));
      expect(shown(tab)).toMatch(/^\/map\/\?/);
    });

    test("searches for Toledo and opens what was found", async () => {
      const tab = await open("/search/?q=Toledo");
      const results = tab.locator(".results li > a");
      await results.first().waitFor(PATIENCE);
      expect((await results.allInnerTexts()).slice(0, 2)).toEqual(["Toledo, Ohio", "Toledo, Spain"]);
      await results.first().click();
      await tab.waitForLoadState("networkidle");
      expect(shown(tab)).toBe("/places/us-oh-toledo/");
    });

    test("sends the search of a page to the page of results", async () => {
      const tab = await open("/");
      await tab.getByRole("combobox").first().fill("agreement");
      await tab.keyboard.press("Enter");
      await tab.waitForURL("**/search/?q=agreement");
      await tab.locator(".results li > a").first().waitFor(PATIENCE);
      shown(tab);
    });

    test("asks who is like a town, with its state and without, and follows an answer", async () => {
      const tab = await open("/join/who-is-like-us/");
      await tab.getByLabel("Town or city").fill("Utqiagvik");
      await tab.keyboard.press("Enter");
      await tab.locator("like-us article").waitFor(PATIENCE);
      await tab.getByLabel("State", { exact: true }).selectOption("MN");
      await tab.getByLabel("Town or city").fill("Brainerd");
      await tab.keyboard.press("Enter");
      await tab.getByRole("heading", { name: /Who is like Brainerd/ }).waitFor(PATIENCE);
      expect(shown(tab)).toBe("/join/who-is-like-us/?place=mn-5019116");
      const links = tab.locator("like-us article a[href^='/']");
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => !address.startsWith(SITE.base))).toEqual([]);
      const statuses = await Promise.all(
        addresses.map(async (address) => (await fetch(new URL(address, site().home))).status),
      );
      expect(new Set(statuses)).toEqual(new Set([200]));
    });

    test("fills in a paper and saves it", async () => {
      const tab = await open("/join/papers/");
      await tab.locator("#us-community").fill("Zebulon");
      const [download] = await Promise.all([
        tab.waitForEvent("download"),
        tab.locator("#proclamation [data-part=save-text]").click(),
      ]);
      expect(readFileSync(await download.path(), "utf8")).toContain("Zebulon");
      shown(tab);
    });

    test("answers the readiness check and gets an address to share that gives the same", async () => {
      const tab = await open("/join/readiness/");
      await tab.locator("readiness-check input[type=radio]").first().check();
      await tab.waitForURL(/\?yes=/);
      const address = await tab.locator("[data-part=address]").textContent();
      expect(address).toBe(tab.url());
      const shared = await open(shown(tab));
      expect(await shared.locator("readiness-check input:checked").count()).toBe(1);
    });

    test("filters what to do, and the choice stands in the address", async () => {
      const tab = await open("/get-involved/");
      await tab.getByLabel("Age", { exact: true }).selectOption({ index: 1 });
      expect(shown(tab)).toMatch(/^\/get-involved\/\?age=/);
    });

    test("changes the theme, and the next page keeps it", async () => {
      const tab = await open("/");
      await tab.locator("theme-switch button").click();
      const chosen = await tab.evaluate(() => document.documentElement.dataset["theme"]);
      expect(chosen).toBeTruthy();
      await tab.goto(`${site().home}history/`, { waitUntil: "networkidle" });
      expect(await tab.evaluate(() => document.documentElement.dataset["theme"])).toBe(chosen);
    });

    test("sees the maps of the history's chapters drawn", async () => {
      const tab = await open("/history/");
      const widths = await tab
        .locator(".chapter-map use")
        .evaluateAll((parts) => parts.map((part) => (part as SVGUseElement).getBBox().width));
      expect(widths.length).toBeGreaterThan(10);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    });

    test("downloads the open data, which can be read", async () => {
      const tab = await open("/data/");
      const links = await tab
        .locator("a[href*='/data/']")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const files = [...new Set(links.filter((href) => /\.(csv|json|geojson)$/.test(href)))];
      expect(files.length).toBeGreaterThanOrEqual(6);
      for (const file of files) {
        const [download] = await Promise.all([
          tab.waitForEvent("download"),
          tab.evaluate(
            (href) => Object.assign(document.createElement("a"), { href, download: "" }).click(),
            file,
          ),
        ]);
        const text = readFileSync(await download.path(), "utf8");
        const held: unknown = file.endsWith(".csv") ? parse(text, { columns: true }) : JSON.parse(text);
        expect(Object.keys(held as object).length, file).toBeGreaterThan(0);
        if (file.endsWith("s.json"))
          expect(held).toHaveProperty("$schema", `${SITE.url}${SITE.base}data/schema.json`);
      }
    });

    test("takes up the feeds and the calendar at addresses with the base", async () => {
      const tab = await open("/data/");
      const feeds = await tab
        .locator("a:is([href$='rss.xml'], [href$='feed.json'], [href$='calendar.ics'])")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(feeds.length).toBeGreaterThanOrEqual(3);
      for (const address of feeds) {
        const answer = await fetch(new URL(address, site().home));
        expect(answer.status, address).toBe(200);
        expect(await answer.text()).toContain(SITE.url + SITE.base);
      }
    });

    test("is told of an unknown address, on a page whose links and finder work", async () => {
      const tab = await open(TEMPLATES["not found"]);
      expect(await tab.locator("h1").innerText()).toContain("not on the map");
      expect(tabs.takeFaults()).toContain(`404 ${tab.url()}`);
      await tab.getByRole("combobox").fill("Toledo, Ohio");
      await tab.keyboard.press("Enter");
      await tab.waitForURL("**/places/us-oh-toledo/");
      shown(tab);
    });

    test("is sent on from an old address", async () => {
      const tab = await open(RENAMED.from);
      await tab.waitForURL(`**${RENAMED.to}`);
      expect(shown(tab)).toBe(RENAMED.to);
    });
  });
}
